import type { ComponentChildren } from 'preact';

interface MessageProps {
  readonly title: string;
  /** A problem is announced; a plain state is just there to be read. */
  readonly tone: 'plain' | 'problem';
  /** What is so, and what can be done. */
  readonly children?: ComponentChildren;
}

/** An empty, waiting or failing state. */
export function Message({ title, tone, children }: MessageProps) {
  return (
    <div class={`message message-${tone}`} role={tone === 'problem' ? 'alert' : 'status'}>
      <p class="message-title">{title}</p>
      {children && <p class="message-text">{children}</p>}
    </div>
  );
}

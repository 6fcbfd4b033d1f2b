import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const host = document.createElement('crossread-root');
    const root = host.attachShadow({ mode: 'closed' });
    const draw = (count: number) =>
      render(
        <div style="position:fixed;top:40%;right:0;background:#fff">
          <button type="button" class="tab" onClick={() => draw(count + 1)}>
            {count}
          </button>
          {count > 0 && (
            <aside class="sidebar">
              The sidebar is a stub
              <button type="button" class="close">
                Close
              </button>
            </aside>
          )}
          {count > 0 && <section class="hover-card">The card is a stub</section>}
        </div>,
        root,
      );
    draw(0);
    document.documentElement.append(host);
  },
});

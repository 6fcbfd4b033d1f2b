import { useWords } from '../parts/words-context';

/** Says over the example article that it is one. */
export function ExampleNote({ onBack }: { readonly onBack: () => void }) {
  const words = useWords();
  return (
    <aside class="welcome example-note" aria-label={words.say('extensionName')}>
      <p>{words.say('exampleNote')}</p>
      <button type="button" class="plain" onClick={onBack}>
        {words.say('exampleBack')}
      </button>
    </aside>
  );
}

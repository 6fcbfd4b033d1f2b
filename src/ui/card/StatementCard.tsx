import { LineGlyph } from '../parts/LineGlyph';
import { OUTLETS_WORDS } from '../parts/outlets-words';
import { useWords } from '../parts/words-context';
import type { StatementPoint } from './statement-points';

interface StatementCardProps {
  readonly points: readonly StatementPoint[];
}

/** The short form of what was found on a sentence: its kind's line, one heading, each side's words. */
export function StatementCard({ points }: StatementCardProps) {
  const said = useWords();
  return (
    <>
      {points.map(({ line, title, words, more }) => (
        <div class="point" key={title}>
          <h3 class="point-title">
            <LineGlyph kind={line} /> {title}
          </h3>
          {words.length > 0 && (
            <dl class="point-words">
              {words.map(({ who, words }) => (
                <div key={`${who} ${words}`}>
                  <dt>{who}</dt>
                  <dd {...OUTLETS_WORDS}>{words}</dd>
                </div>
              ))}
            </dl>
          )}
          {more > 0 && <p class="point-more">{said.say('markMore', said.number(more))}</p>}
        </div>
      ))}
      <p class="point-more">{said.say('markHint')}</p>
    </>
  );
}

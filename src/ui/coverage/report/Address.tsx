import type { Report, Span } from '../../../model';
import { webUrl } from '../../parts/web-url';
import { useWords } from '../../parts/words-context';
import { headlineSearchUrl, textFragmentUrl } from '../text-fragment';

interface AddressProps {
  readonly report: Report;
  readonly marked: Span | null;
}

/** Where the outlet's own page is, or how to look for it. These are the only links that leave the browser. */
export function Address({ report, marked }: AddressProps) {
  const words = useWords();
  const sentence = marked ? report.text.slice(marked.start, marked.end) : '';
  const href = report.url === null ? null : textFragmentUrl(report.url, sentence);
  const host = webUrl(report.url)?.hostname ?? '';
  const open = marked ? words.say('reportOpenSentence', host) : words.say('reportOpen', host);
  return (
    <p class="address">
      {href === null && <>{words.say('reportNoAddress')} </>}
      <a
        class="link"
        href={href ?? headlineSearchUrl(report.title, report.outlet)}
        target="_blank"
        rel="noopener noreferrer"
      >
        {href === null ? words.say('reportSearchWeb') : open}
      </a>
      <span class="address-basis">{report.addressBasis}</span>
    </p>
  );
}

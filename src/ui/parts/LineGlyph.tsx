/** The four line styles that marks, tab and cards share; `updated` is the outlets' line with an arrow's calm. */
export type LineKind = 'corroborated' | 'outlets' | 'parties' | 'times' | 'only-here';

const PATHS: Readonly<Record<LineKind, readonly string[]>> = {
  corroborated: ['M1 6H17'],
  outlets: ['M1 4H17', 'M1 8H17'],
  parties: ['M1 6q2-4 4 0t4 0 4 0 4 0'],
  times: ['M1 6H14', 'M11 2l4 4-4 4'],
  'only-here': ['M2 6h.01M6 6h.01M10 6h.01M14 6h.01'],
};

/** A decorative line in the kind's own style and colour; the words beside it carry the meaning. */
export function LineGlyph({ kind }: { readonly kind: LineKind }) {
  return (
    <svg class={`line line-${kind}`} viewBox="0 0 18 12" width="18" height="12" aria-hidden="true">
      {PATHS[kind].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}

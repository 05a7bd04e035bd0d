// What the results can be narrowed down by, with counts. Folded on a phone, open beside the results on a wide screen.
import { useSay } from "./say.tsx";

export interface FacetShown {
  name: string;
  label: string;
  options: { value: string; label: string; count: number; chosen: boolean }[];
}

/** Sector and region are what people ask for; the others open when wanted. */
const openAtFirst = new Set(["sector", "region"]);

export function Facets(props: { facets: FacetShown[]; includeExpired?: boolean; onChoose: () => void }) {
  const t = useSay();
  const chosen = props.facets.flatMap(({ options }) => options).filter((option) => option.chosen).length;
  return (
    <details className="card unfold py-1 md:py-3">
      <summary className="min-h-11 content-center font-semibold">
        {t("search.filters")}
        {chosen > 0 ? <span className="chip ms-2">{chosen}</span> : null}
      </summary>
      <section aria-label={t("search.filters")} className="grid gap-1">
        {props.facets.map((facet) => (
          <Facet key={facet.name} facet={facet} onChoose={props.onChoose} />
        ))}
        {props.includeExpired === undefined ? null : (
          <label className="flex min-h-11 items-center gap-2 border-line border-t pt-1">
            <input
              type="checkbox"
              name="expired"
              value="1"
              defaultChecked={props.includeExpired}
              onChange={props.onChoose}
              className="size-5 accent-accent"
            />
            {t("search.includeExpired")}
          </label>
        )}
        <noscript>
          <button type="submit" className="button mt-2">
            {t("search.apply")}
          </button>
        </noscript>
      </section>
    </details>
  );
}

function Facet({ facet, onChoose }: { facet: FacetShown; onChoose: () => void }) {
  const { name, label, options } = facet;
  const chosen = options.filter((option) => option.chosen).length;
  return (
    <details open={chosen > 0 || openAtFirst.has(name)}>
      <summary className="min-h-11 content-center font-semibold">
        {label}
        {chosen > 0 ? <span className="chip ms-2">{chosen}</span> : null}
      </summary>
      <fieldset className="max-h-72 overflow-y-auto">
        <legend className="sr-only">{label}</legend>
        {options.map(({ value, label: word, count, chosen: isChosen }) => (
          <label key={`${value}-${isChosen}`} className="flex min-h-9 items-start gap-2 py-1 leading-snug">
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={isChosen}
              onChange={onChoose}
              className="mt-0.5 size-5 shrink-0 accent-accent"
            />
            <span className="flex-1">{word}</span>
            <span className="text-muted tabular-nums">{count}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

// Reasons under a heading and a sign of their own: colour alone never carries the meaning.
import { useSay } from "./say.tsx";

type Kind = "for" | "against" | "ask";

const looks: Record<Kind, { box: string; path: string }> = {
  for: { box: "text-good bg-good-tint", path: "M4 10.5l4 4 8-9" },
  against: { box: "text-against bg-against-tint", path: "M4 10h12" },
  ask: { box: "text-ask bg-ask-tint", path: "M7 7.2a3 3 0 1 1 4.2 2.8c-.8.4-1.2.9-1.2 1.8m0 3.2v.1" },
};

/** @param first how many to show before the rest is folded behind its number; all where not given. */
export function Reasons(props: { kind: Kind; sentences: string[]; first?: number }) {
  const t = useSay();
  const { kind, sentences } = props;
  if (sentences.length === 0) return null;
  const { box, path } = looks[kind];
  // One more line costs less than a fold.
  const first = props.first && sentences.length > props.first + 1 ? props.first : sentences.length;
  const rest = sentences.slice(first);
  return (
    <div className="grid grid-cols-[auto_1fr] content-start gap-x-2.5">
      <span className={`inline-flex size-6 items-center justify-center rounded-full ${box}`}>
        <svg viewBox="0 0 20 20" className="size-4" aria-hidden="true" focusable="false">
          <path
            d={path}
            fill="none"
            stroke="currentColor"
            strokeWidth="2.4"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </span>
      <h5 className="font-semibold">{t(`client.${kind}`)}</h5>
      <div className="col-start-2">
        <Sentences of={sentences.slice(0, first)} />
        {rest.length > 0 ? (
          <details className="unfold-on-paper">
            <summary className="link min-h-8 w-fit content-center">
              {t("client.moreToAsk", { count: rest.length })}
            </summary>
            <Sentences of={rest} />
          </details>
        ) : null}
      </div>
    </div>
  );
}

function Sentences({ of }: { of: string[] }) {
  return (
    <ul className="grid gap-1 leading-snug">
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

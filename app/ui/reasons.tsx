// Reasons under a heading and a sign of their own: colour alone never carries the meaning.
import { useSay } from "./say.tsx";

type Kind = "for" | "against" | "ask";

const looks: Record<Kind, { box: string; path: string }> = {
  for: { box: "text-good bg-good-tint", path: "M4 10.5l4 4 8-9" },
  against: { box: "text-against bg-against-tint", path: "M4 10h12" },
  ask: { box: "text-ask bg-ask-tint", path: "M7 7.2a3 3 0 1 1 4.2 2.8c-.8.4-1.2.9-1.2 1.8m0 3.2v.1" },
};

export function Reasons({ kind, sentences }: { kind: Kind; sentences: string[] }) {
  const t = useSay();
  if (sentences.length === 0) return null;
  const { box, path } = looks[kind];
  return (
    <div>
      <h5 className="flex items-center gap-2 font-semibold">
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
        {t(`client.${kind}`)}
      </h5>
      <ul className="mt-1 grid list-disc gap-1 ps-10">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

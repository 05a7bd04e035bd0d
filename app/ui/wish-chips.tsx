// What was understood of a client's words, as chips: each beside the words that said it, with a choice of what is right.
import type { WishChoice } from "#db/vocabulary/wish.ts";
import { useSay } from "./say.tsx";

export interface ChipShown {
  key: string;
  name: string;
  chosen: WishChoice;
  choices: WishChoice[];
}

export interface ChipGroupShown {
  kind: "said" | "kept" | "added" | "gone" | "not";
  evidence?: string;
  chips: ChipShown[];
}

export function WishChips({ groups, lang }: { groups: ChipGroupShown[]; lang: string }) {
  const open = groups.filter(({ kind }) => kind !== "not");
  const aside = groups.filter(({ kind }) => kind === "not");
  const t = useSay();
  return (
    <>
      {open.map((group) => (
        <Group key={group.kind + (group.evidence ?? "")} group={group} lang={lang} />
      ))}
      {aside.map(({ chips }) => (
        <details key="not" className="mt-4">
          <summary className="link inline-flex min-h-11 items-center">
            {t("wish.not")} ({chips.length})
          </summary>
          <Chips chips={chips} out={t("wish.choice_not")} />
        </details>
      ))}
    </>
  );
}

function Group({ group, lang }: { group: ChipGroupShown; lang: string }) {
  const t = useSay();
  const { kind, evidence, chips } = group;
  return (
    <section className="mt-4">
      <h3 lang={kind === "said" ? lang : undefined}>
        {kind === "said" ? t("wish.said", { words: evidence ?? "" }) : t(`wish.${kind}`)}
      </h3>
      {kind === "gone" ? <p className="text-muted">{t("wish.goneHint")}</p> : null}
      <Chips chips={chips} out={t(kind === "said" ? "wish.choice_not" : "wish.remove")} />
    </section>
  );
}

/** @param out what the last choice says: not meant, or not wished for any longer */
function Chips({ chips, out }: { chips: ChipShown[]; out: string }) {
  const t = useSay();
  return (
    <ul className="mt-1 grid gap-2">
      {chips.map(({ key, name, chosen, choices }) => (
        <li key={key}>
          <fieldset className="wish-chip">
            <legend className="font-semibold first-letter:uppercase">{name}</legend>
            <div className="flex flex-wrap gap-x-1.5">
              {choices.map((choice) => (
                <label key={choice} className="wish-choice" data-choice={choice}>
                  <input
                    type="radio"
                    name={`chip.${key}`}
                    value={choice}
                    defaultChecked={choice === chosen}
                    className="size-4 accent-accent"
                  />
                  {choice === "not" ? out : t(`wish.choice_${choice}`)}
                </label>
              ))}
            </div>
          </fieldset>
        </li>
      ))}
    </ul>
  );
}

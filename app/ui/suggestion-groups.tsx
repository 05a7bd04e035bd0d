// The three groups of suggestions, each with a line on what it means. The best ones are open, the rest one tap away.
import { CompareButton } from "./compare-tools.tsx";
import { useSay } from "./say.tsx";
import { SuggestionCard, type SuggestionShown } from "./suggestion-card.tsx";

/** So many stand open of the first group that has any, and of the others. */
const shownFirst = 5;
const shownOfOthers = 2;

interface GroupShown {
  group: string;
  suggestions: SuggestionShown[];
}

export function SuggestionGroups(props: { clientId: string; groups: GroupShown[]; total: number }) {
  const { clientId, groups, total } = props;
  const t = useSay();
  if (total === 0) {
    return (
      <div className="card mt-4">
        <h3>{t("client.noneHeading")}</h3>
        <p className="mt-1">{t("client.noneText")}</p>
      </div>
    );
  }
  const best = groups.find(({ suggestions }) => suggestions.length > 0)?.group;
  const open = (group: string) => (group === best ? shownFirst : shownOfOthers);
  return (
    <div className="group/picks">
      <Overview clientId={clientId} groups={groups} />
      {groups.map(({ group, suggestions }) => (
        <section key={group} className="mt-6" aria-labelledby={`group-${group}`}>
          <h3 id={`group-${group}`} className="flex items-baseline gap-2">
            {t.code("group", group)}
            <span className="chip font-normal">{suggestions.length}</span>
          </h3>
          <p className="text-muted">{suggestions.length > 0 ? explain(t, group) : t("client.groupEmpty")}</p>
          <Cards suggestions={suggestions.slice(0, open(group))} />
          {suggestions.length > open(group) ? (
            <details className="mt-4">
              <summary className="link inline-flex min-h-11 items-center">
                {t("client.more", { count: suggestions.length - open(group) })}
              </summary>
              <Cards suggestions={suggestions.slice(open(group))} />
            </details>
          ) : null}
        </section>
      ))}
    </div>
  );
}

/** How many in each group, and the way there. It stays in sight where the screen is high enough. */
function Overview({ clientId, groups }: { clientId: string; groups: GroupShown[] }) {
  const t = useSay();
  return (
    <nav
      aria-label={t("client.groups")}
      className="-mx-4 top-0 z-10 mt-2 flex flex-wrap gap-x-2 border-line border-b bg-paper px-3 py-0.5 [@media(height>=40rem)]:sticky print:hidden"
    >
      {groups.map(({ group, suggestions }) => (
        <a key={group} href={`#group-${group}`} className="link inline-flex min-h-11 items-center gap-1.5 px-1">
          {t.code("group", group)} <strong className="tabular-nums">{suggestions.length}</strong>
        </a>
      ))}
      <CompareButton clientId={clientId} />
    </nav>
  );
}

function explain(t: ReturnType<typeof useSay>, group: string): string {
  const texts = { good: "client.goodText", possible: "client.possibleText", check: "client.checkText" } as const;
  return t(texts[group as keyof typeof texts]);
}

function Cards({ suggestions }: { suggestions: SuggestionShown[] }) {
  return (
    <ul className="mt-3 grid gap-4">
      {suggestions.map((suggestion) => (
        <li key={suggestion.id}>
          <SuggestionCard suggestion={suggestion} />
        </li>
      ))}
    </ul>
  );
}

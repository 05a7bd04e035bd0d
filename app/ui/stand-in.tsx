// Marks what is a colleague's, while one stands in for them: for whom, and until when.
import { useSay } from "./say.tsx";

export interface StandInShown {
  name: string;
  until: string;
}

export function StandIn({ standIn }: { standIn?: StandInShown }) {
  const t = useSay();
  if (!standIn) return null;
  const { name, until } = standIn;
  return <span className="badge bg-ask-tint text-ask">{t("team.standIn", { name, until })}</span>;
}

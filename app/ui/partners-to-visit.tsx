// Partners without a fitting vacancy whose door is worth knocking on, with the reasons and the way to a planned visit.
import { PlanLink } from "./plan-link.tsx";
import { Reasons } from "./reasons.tsx";
import { useSay } from "./say.tsx";

export interface PartnerShown {
  employerId: string;
  name: string;
  place: string;
  first: boolean;
  tasks?: string;
  for: string[];
  against: string[];
  ask: string[];
}

export function PartnersToVisit({ partners }: { partners: PartnerShown[] }) {
  const t = useSay();
  if (partners.length === 0) return null;
  return (
    <section className="mt-8" aria-labelledby="partners">
      <h2 id="partners">{t("visit.partners")}</h2>
      <p className="mt-1 text-muted">{t("visit.partnersLead")}</p>
      <ul className="mt-3 grid gap-4">
        {partners.map((partner) => (
          <li key={partner.employerId} className="card">
            <h3 className="text-lg leading-snug">{partner.name}</h3>
            <p>{partner.place}</p>
            {partner.tasks ? (
              <figure className="mt-2">
                <figcaption className="text-muted text-sm">{t("visit.tasks")}</figcaption>
                <blockquote>”{partner.tasks}”</blockquote>
              </figure>
            ) : null}
            <p className="mt-3 font-semibold">{t(partner.first ? "visit.becauseFirst" : "visit.because")}</p>
            <div className="mt-2 grid gap-x-8 gap-y-3 md:grid-cols-2">
              <div className="grid content-start gap-3">
                <Reasons kind="for" sentences={partner.for} />
                <Reasons kind="against" sentences={partner.against} />
              </div>
              <Reasons kind="ask" sentences={partner.ask} first={2} />
            </div>
            <PlanLink employer={partner.employerId} name={partner.name} />
          </li>
        ))}
      </ul>
    </section>
  );
}

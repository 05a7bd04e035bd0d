// The profile as coach and client make it: a card for each part, saved by itself, with what stands in it now.
import { Form, Link } from "@remix-run/react";
import type { ComponentType } from "react";
import type { ProfileSection } from "#db/vocabulary/profile-sections.ts";
import {
  AdjustmentsPart,
  ConditionsPart,
  MoneyPart,
  OrderPart,
  StrengthsPart,
  TimesPart,
  WishesPart,
} from "./profile-parts.tsx";
import type { PartProps, ProfileShown } from "./profile-shown.ts";
import { AreaPart, TermsPart } from "./profile-terms.tsx";
import { useSay } from "./say.tsx";

const parts: Record<ProfileSection, ComponentType<PartProps>> = {
  wishes: WishesPart,
  strengths: StrengthsPart,
  conditions: ConditionsPart,
  adjustments: AdjustmentsPart,
  times: TimesPart,
  area: AreaPart,
  terms: TermsPart,
  money: MoneyPart,
  order: OrderPart,
};

export function ProfileForms(props: {
  page: ProfileShown;
  /** The part that could not be kept, as it was sent. */
  sent?: { section: string; typed: Record<string, string> };
  problemOf: (field: string) => string | undefined;
}) {
  const t = useSay();
  const { page, sent, problemOf } = props;
  return (
    <div className="mt-5 grid max-w-3xl gap-4 text-lg">
      {page.sections.map(({ section, rows }) => {
        const Part = parts[section];
        const wrong = sent?.section === section;
        return (
          <section key={section} className="card" aria-labelledby={section}>
            <h2 id={section}>{t(`profile.section_${section}`)}</h2>
            {section === "wishes" ? <p>{t("profile.wishesText")}</p> : null}
            <Rows rows={rows} />
            {section === "wishes" ? (
              <Link to={`/coach/clients/${page.id}/wishes`} prefetch="none" className="button mt-2">
                {t("profile.toWishes")}
              </Link>
            ) : null}
            {page.noConsent ? null : (
              // Keyed by version: after a change the fields begin with what is kept now.
              <details key={page.version} id={wrong ? "field-section" : undefined} open={wrong}>
                <summary className="min-h-11 content-center font-semibold">
                  {t("profile.change")}
                  <span className="sr-only">: {t(`profile.section_${section}`)}</span>
                </summary>
                <Form method="post" noValidate className="mt-2 grid gap-4">
                  <input type="hidden" name="section" value={section} />
                  <input type="hidden" name="version" value={page.version} />
                  <Part
                    page={page}
                    typed={wrong ? sent.typed : undefined}
                    problemOf={wrong ? problemOf : () => undefined}
                  />
                  <button type="submit" className="button button-primary justify-self-start">
                    {t("profile.save")}
                    <span className="sr-only">: {t(`profile.section_${section}`)}</span>
                  </button>
                </Form>
              </details>
            )}
          </section>
        );
      })}
    </div>
  );
}

function Rows({ rows }: { rows: { label: string; values: string[] }[] }) {
  const t = useSay();
  if (rows.length === 0) return <p className="text-muted">{t("profile.empty")}</p>;
  return (
    <dl className="mt-1 grid gap-1">
      {rows.map(({ label, values }) => (
        <div key={label}>
          <dt className="text-muted text-sm">{label}</dt>
          <dd className="flex flex-wrap gap-1.5">
            {values.map((value) => (
              <span key={value} className="chip">
                {value}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

// Consent, pause, phase and ending of one client, each a card of its own.
import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { phases } from "#db/vocabulary/lists.ts";
import { freeTextLimit } from "#db/vocabulary/profile.ts";
import { PauseButton } from "./client-head.tsx";
import { ClientPageHead } from "./client-page-head.tsx";
import { ConsentFields, ConsentText, Tick } from "./consent-fields.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { Radios } from "./radios.tsx";
import { useSay } from "./say.tsx";
import { Select } from "./select.tsx";
import { StatusLine } from "./status-line.tsx";
import { TextArea } from "./text-area.tsx";

interface LifeShown {
  id: string;
  title: string;
  phase: string;
  paused: boolean;
  consent: { holds: boolean; from: string | null; until: string | null };
  today: string;
  keptUntil: { usual: string; longer: string };
}

interface Sent {
  typed?: Record<string, string>;
  problems: { field: string; text: string }[];
}

export function ClientLife({ page, said, typed, problems }: Sent & { page: LifeShown; said?: string }) {
  const t = useSay();
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.text;
  return (
    <>
      <ClientPageHead id={page.id} title={page.title} />
      <StatusLine text={said} />
      <ErrorSummary heading={t("life.problems")} problems={problems} />
      <div className="mt-5 grid max-w-3xl gap-5">
        <Consent page={page} typed={typed} problemOf={problemOf} />
        <Part id="pause" heading={t("life.pauseTitle")}>
          <p>{page.paused ? t("life.pauseNow") : t("life.pauseText")}</p>
          <PauseButton clientId={page.id} paused={page.paused} />
        </Part>
        <Part id="phase" heading={t("life.phase")}>
          <Form method="post" className="grid gap-3">
            <Select
              name="phase"
              label={t("client.phase")}
              options={phases.map((value) => ({ value, label: t.code("phase", value) }))}
              value={page.phase}
            />
            <button type="submit" name="act" value="phase" className="button justify-self-start">
              {t("life.phaseSave")}
            </button>
          </Form>
        </Part>
        <p>
          <Link
            to={`/coach/clients/${page.id}/handover`}
            prefetch="none"
            className="link inline-flex min-h-11 items-center"
          >
            {t("handover.link")}
          </Link>
        </p>
        <Ending page={page} typed={typed} problemOf={problemOf} />
      </div>
    </>
  );
}

interface PartProps {
  page: LifeShown;
  typed?: Record<string, string>;
  problemOf: (field: string) => string | undefined;
}

function Consent({ page, typed, problemOf }: PartProps) {
  const t = useSay();
  const { holds, from, until } = page.consent;
  const open = !holds || typed?.act === "consent";
  return (
    <Part id="consent" heading={t("life.consent")}>
      <p>{holds ? t("life.consentHolds", { from: from ?? "", until: until ?? "" }) : t("life.consentOver")}</p>
      <details open={open}>
        <summary className="min-h-11 content-center font-semibold">{t("life.renew")}</summary>
        <Form method="post" noValidate className="mt-2 grid gap-4">
          <ConsentText />
          <ConsentFields today={page.today} typed={typed} problemOf={problemOf} />
          <button type="submit" name="act" value="consent" className="button button-primary justify-self-start">
            {t("life.renew")}
          </button>
        </Form>
      </details>
      {holds ? (
        <details>
          <summary className="min-h-11 content-center font-semibold">{t("life.withdraw")}</summary>
          <p>{t("life.withdrawText")}</p>
          <Form method="post" className="mt-2">
            <button type="submit" name="act" value="withdraw" className="button">
              {t("life.withdraw")}
            </button>
          </Form>
        </details>
      ) : null}
    </Part>
  );
}

function Ending({ page, typed, problemOf }: PartProps) {
  const t = useSay();
  const { usual, longer } = page.keptUntil;
  return (
    <Part id="end" heading={t("life.end")}>
      <p>{t("life.endText")}</p>
      <details open={typed?.act === "end"}>
        <summary className="min-h-11 content-center font-semibold">{t("life.endNow")}</summary>
        <Form method="post" noValidate className="mt-2 grid gap-4">
          <TextArea
            name="words"
            rows={3}
            label={t("life.endWords")}
            hint={t("life.endWordsHint", { most: freeTextLimit })}
            value={typed?.words}
            problem={problemOf("words")}
          />
          <Radios
            name="keep"
            label={t("life.keep")}
            options={[
              { value: "6", label: t("life.keep_6", { date: usual }) },
              { value: "24", label: t("life.keep_24", { date: longer }) },
            ]}
            value={typed?.keep ?? "6"}
          />
          <Tick name="sure" label={t("life.endSure")} ticked={typed?.sure === "yes"} problem={problemOf("sure")} />
          <button type="submit" name="act" value="end" className="button justify-self-start">
            {t("life.endNow")}
          </button>
        </Form>
      </details>
    </Part>
  );
}

function Part({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section className="card grid gap-3" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}

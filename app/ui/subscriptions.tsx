// What one follows, and the form for following more: one and the same page for coaches and officers.
import { Form, Link } from "@remix-run/react";
import type { areaKinds } from "#db/vocabulary/officers.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { Said } from "./said.tsx";
import { useSay } from "./say.tsx";
import { Select } from "./select.tsx";

interface Option {
  value: string;
  label: string;
}

interface SubscriptionsShown {
  title: string;
  followed: { id: string; what: string; letters: boolean }[];
  sectors: Option[];
  near: Option[];
  areas: { kind: (typeof areaKinds)[number]; options: Option[] }[];
  area: string;
  stopped: boolean;
}

export interface SubscriptionReply {
  said?: string;
  /** What was let go, to bring it back. */
  removed?: { sector: string; area: string; letters: boolean };
  problem?: { text: string; typed: { sector: string; area: string; letters: boolean } };
}

export function Subscriptions(props: { page: SubscriptionsShown; reply?: SubscriptionReply; officer: boolean }) {
  const t = useSay();
  const { page, reply, officer } = props;
  const problem = reply?.problem;
  return (
    <>
      <h1>{page.title}</h1>
      <p className="mt-1 text-muted">{t(officer ? "follow.officerLead" : "follow.coachLead")}</p>
      <ErrorSummary heading={t("follow.problems")} problems={problem ? [{ field: "area", text: problem.text }] : []} />
      <Said text={reply?.said}>{reply?.removed ? <BringBack removed={reply.removed} /> : null}</Said>
      {page.stopped ? <Allow /> : null}
      {page.followed.length === 0 ? (
        <p className="mt-4">
          {t("follow.none")} {t(officer ? "follow.officerNone" : "follow.coachNone")}
        </p>
      ) : null}
      <ul className="mt-4 grid max-w-2xl gap-2">
        {page.followed.map((one) => (
          <Followed key={one.id} one={one} officer={officer} />
        ))}
      </ul>
      <AddForm page={page} typed={problem?.typed} problem={problem?.text} officer={officer} />
      <p className="mt-6 max-w-2xl text-muted">{t("follow.saved")}</p>
      <p>
        <Link to="/search/saved" className="link inline-flex min-h-11 items-center">
          {t("saved.title")}
        </Link>
      </p>
    </>
  );
}

function Followed({ one, officer }: { one: SubscriptionsShown["followed"][number]; officer: boolean }) {
  const t = useSay();
  const { id, what, letters } = one;
  return (
    <li className="card flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
      <span>
        <span className="font-semibold">{what}</span>
        {officer && letters ? <span className="block text-muted text-sm">{t("follow.withLetter")}</span> : null}
      </span>
      <Form method="post" className="flex flex-wrap gap-2 print:hidden" preventScrollReset>
        <input type="hidden" name="subscription" value={id} />
        {officer ? (
          <button
            type="submit"
            name="act"
            value={letters ? "letters_off" : "letters_on"}
            aria-label={t(letters ? "follow.lettersOffOf" : "follow.lettersOnOf", { what })}
            className="button"
          >
            {t(letters ? "follow.lettersOff" : "follow.lettersOn")}
          </button>
        ) : null}
        <button type="submit" name="act" value="remove" aria-label={t("follow.removeOf", { what })} className="button">
          {t("follow.remove")}
        </button>
      </Form>
    </li>
  );
}

function AddForm(props: {
  page: SubscriptionsShown;
  typed?: { sector: string; area: string; letters: boolean };
  problem?: string;
  officer: boolean;
}) {
  const t = useSay();
  const { page, typed, problem, officer } = props;
  return (
    <section className="mt-8 max-w-xl print:hidden" aria-labelledby="add">
      <h2 id="add">{t("follow.addTitle")}</h2>
      <Form method="post" className="mt-3 grid gap-4">
        <Select
          name="sector"
          label={t("follow.sector")}
          options={[{ value: "any", label: t("follow.any") }, ...page.sectors]}
          value={typed?.sector ?? "any"}
        />
        <Select
          name="area"
          label={t("follow.area")}
          options={[{ value: "", label: t("follow.areaChoose") }]}
          groups={[
            { label: t("demand.ownAreas"), options: page.near },
            ...page.areas.map(({ kind, options }) => ({ label: t(`follow.areas.${kind}`), options })),
          ].filter(({ options }) => options.length > 0)}
          value={typed?.area ?? page.area}
          problem={problem}
        />
        {officer ? (
          <label className="inline-flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name="letters"
              value="yes"
              defaultChecked={typed?.letters ?? false}
              className="size-5 shrink-0 accent-accent"
            />
            <span>
              {t("follow.letters")} <span className="text-muted">{t("follow.lettersHint")}</span>
            </span>
          </label>
        ) : null}
        <button type="submit" name="act" value="add" className="button button-primary justify-self-start">
          {t("follow.add")}
        </button>
      </Form>
    </section>
  );
}

function BringBack({ removed }: { removed: NonNullable<SubscriptionReply["removed"]> }) {
  const t = useSay();
  return (
    <Form method="post">
      <input type="hidden" name="sector" value={removed.sector} />
      <input type="hidden" name="area" value={removed.area} />
      {removed.letters ? <input type="hidden" name="letters" value="yes" /> : null}
      <button type="submit" name="act" value="restore" className="button shrink-0">
        {t("follow.undo")}
      </button>
    </Form>
  );
}

/** All letters were stopped by the link in one of them. */
function Allow() {
  const t = useSay();
  return (
    <Form method="post" className="card mt-4 max-w-2xl">
      <p>{t("follow.stopped")}</p>
      <button type="submit" name="act" value="allow" className="button mt-2">
        {t("follow.wantAgain")}
      </button>
    </Form>
  );
}

// When two sides meet, whether they did, and who was there.
import { Form } from "@remix-run/react";
import { Checks } from "./checks.tsx";
import { Field } from "./field.tsx";
import { useSay } from "./say.tsx";

interface DayShown {
  mayChange: boolean;
  today: string;
  meeting: {
    plannedOn: string;
    heldOn: string | null;
    planned: string;
    held: string | null;
    people: { id: string; name: string; here: boolean }[];
  } | null;
}

type Sent = { act: string; plannedOn?: string; heldOn?: string; person?: string[] };

export function MeetingDay(props: { page: DayShown; sent?: Sent; problemOf: (field: string) => string | undefined }) {
  const t = useSay();
  const { page, sent, problemOf } = props;
  const { meeting, mayChange } = page;
  const here = meeting?.people.filter((one) => one.here) ?? [];
  return (
    <section className="mt-4" aria-labelledby="day">
      <h2 id="day" className="text-lg">
        {meeting?.held
          ? t("meeting.held", { date: meeting.held })
          : meeting
            ? t("meeting.planned", { date: meeting.planned })
            : t("meeting.notPlanned")}
      </h2>
      {here.length > 0 ? (
        <p>
          {t("meeting.people")}: {here.map(({ name }) => name).join(", ")}
        </p>
      ) : null}
      {mayChange ? <Plan {...{ meeting, sent, problemOf }} /> : null}
      {mayChange && meeting ? <Held meeting={meeting} today={page.today} {...{ sent, problemOf }} /> : null}
    </section>
  );
}

interface Part {
  sent?: Sent;
  problemOf: (field: string) => string | undefined;
}

function Plan({ meeting, sent, problemOf }: Part & { meeting: DayShown["meeting"] }) {
  const t = useSay();
  return (
    <div className="mt-2 flex flex-wrap items-end gap-3 print:hidden">
      <Form key={meeting?.plannedOn ?? "new"} method="post" noValidate className="flex flex-wrap items-end gap-3">
        <Field
          name="plannedOn"
          type="date"
          label={t("meeting.planLabel")}
          value={sent?.plannedOn ?? meeting?.plannedOn}
          problem={problemOf("plannedOn")}
        />
        <button type="submit" name="act" value="plan" className={meeting ? "button" : "button button-primary"}>
          {t(meeting ? "meeting.move" : "meeting.plan")}
        </button>
      </Form>
      {meeting && meeting.heldOn === null ? (
        <Form method="post">
          <button type="submit" name="act" value="cancel" className="button">
            {t("meeting.cancel")}
          </button>
        </Form>
      ) : null}
    </div>
  );
}

function Held({
  meeting,
  today,
  sent,
  problemOf,
}: Part & { meeting: NonNullable<DayShown["meeting"]>; today: string }) {
  const t = useSay();
  const tried = sent?.act === "held" ? sent : undefined;
  const usual = meeting.plannedOn <= today ? meeting.plannedOn : today;
  return (
    <details className="card mt-3 py-2 print:hidden" open={tried !== undefined || meeting.plannedOn <= today}>
      <summary className="min-h-11 content-center font-semibold">{t("meeting.who")}</summary>
      <Form key={meeting.heldOn ?? "not"} method="post" noValidate className="grid gap-4">
        <Field
          name="heldOn"
          type="date"
          label={t("meeting.heldLabel")}
          hint={t("meeting.heldHint")}
          value={tried?.heldOn ?? meeting.heldOn ?? usual}
          problem={problemOf("heldOn")}
        />
        <Checks
          name="person"
          label={t("meeting.who")}
          options={meeting.people.map(({ id, name }) => ({ value: id, label: name }))}
          values={tried?.person ?? meeting.people.filter(({ here }) => here).map(({ id }) => id)}
        />
        <button type="submit" name="act" value="held" className="button button-primary justify-self-start">
          {t("meeting.saveHeld")}
        </button>
      </Form>
    </details>
  );
}

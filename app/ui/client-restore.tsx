// The two ways back, in one form: from what was kept, or from the client's own file. Both with a new consent.
import { Form, Link } from "@remix-run/react";
import { CodeNames } from "./client-opening.tsx";
import { ConsentFields, ConsentText } from "./consent-fields.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { described, Labelled } from "./labelled.tsx";
import { Radios } from "./radios.tsx";
import { useSay } from "./say.tsx";

interface RestoreShown {
  title: string;
  today: string;
  names: string[];
  ended: { id: string; codeName: string; closed: string; kept: string }[];
}

export function ClientRestore(props: {
  page: RestoreShown;
  typed?: Record<string, string>;
  problems: { field: string; text: string }[];
}) {
  const t = useSay();
  const { page, typed, problems } = props;
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.text;
  const who = [
    ...page.ended.map(({ id, codeName, closed, kept }) => ({
      value: id,
      label: t("restore.endedLine", { client: codeName, closed, kept }),
    })),
    { value: "file", label: t("restore.withFile") },
  ];
  return (
    <div className="max-w-3xl">
      <p className="-mt-3">
        <Link to="/coach/clients" prefetch="none" className="link inline-flex min-h-11 items-center">
          ← {t("client.listTitle")}
        </Link>
      </p>
      <h1>{page.title}</h1>
      <p className="mt-1 text-lg text-muted">{t("restore.lead")}</p>
      <ErrorSummary heading={t("restore.problems")} problems={problems} />
      <Form method="post" encType="multipart/form-data" noValidate className="mt-5 grid gap-5">
        <section className="card grid gap-3" aria-labelledby="ended">
          <h2 id="ended">{t("restore.ended")}</h2>
          {page.ended.length === 0 ? <p>{t("restore.none")}</p> : null}
          <Radios
            name="client"
            label={t("restore.who")}
            options={who}
            value={typed?.client ?? (page.ended.length === 0 ? "file" : undefined)}
            problem={problemOf("client")}
          />
        </section>
        <FileFields page={page} typed={typed} problemOf={problemOf} />
        <section className="card grid gap-4" aria-labelledby="consent">
          <h2 id="consent">{t("restore.consent")}</h2>
          <ConsentText />
          <ConsentFields today={page.today} typed={typed} problemOf={problemOf} />
        </section>
        <button type="submit" className="button button-primary justify-self-start">
          {t("restore.reopen")}
        </button>
      </Form>
    </div>
  );
}

/** Asked for only of one who comes with a file; without scripts it stands there all the same. */
function FileFields(props: {
  page: RestoreShown;
  typed?: Record<string, string>;
  problemOf: (field: string) => string | undefined;
}) {
  const t = useSay();
  const { page, typed, problemOf } = props;
  const labels = { name: "file", label: t("restore.fileField"), problem: problemOf("file") };
  return (
    <section className="card" aria-labelledby="own-file">
      <h2 id="own-file">{t("restore.file")}</h2>
      <p>{t("restore.fileText")}</p>
      <details open={typed?.client === "file" || page.ended.length === 0}>
        <summary className="min-h-11 content-center font-semibold">{t("restore.fromFile")}</summary>
        <div className="mt-2 grid gap-4">
          <Labelled {...labels}>
            <input {...described(labels)} type="file" accept=".json,application/json" className="input mt-1" />
          </Labelled>
          <CodeNames names={page.names} chosen={typed?.codeName} problem={problemOf("codeName")} fixed />
        </div>
      </details>
    </section>
  );
}

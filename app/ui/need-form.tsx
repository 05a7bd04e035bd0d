// A tip without an ad in four fields; what is not clear is asked with everything typed kept.
import { Form, Link } from "@remix-run/react";
import { Field } from "./field.tsx";
import { described, Labelled } from "./labelled.tsx";
import { Notice } from "./notice.tsx";
import { useSay } from "./say.tsx";
import { Select } from "./select.tsx";
import { TextArea } from "./text-area.tsx";

export interface NeedAsked {
  problems: { field: string; text: string }[];
  sector: string;
  sectorFound: boolean;
  alike: { id: string; name: string }[];
  before?: { employerId: string; text: string };
}

interface Typed {
  employer: string;
  place: string;
  need: string;
  known: string;
}

export function NeedForm(props: {
  page: { names: string[]; sectors: { value: string; label: string }[]; place: string };
  typed?: Typed;
  look?: NeedAsked;
}) {
  const { page, typed, look } = props;
  const t = useSay();
  const problemOf = (field: string) => look?.problems.find((problem) => problem.field === field)?.text;
  const employer = {
    ...{ name: "employer", label: t("bring.employer"), hint: t("bring.employerHint"), problem: problemOf("employer") },
  };
  const ready = look !== undefined && look.problems.length === 0;
  return (
    <Form method="post" reloadDocument noValidate className="mt-4 grid max-w-xl gap-5">
      {look?.before ? <Notice>{look.before.text}</Notice> : null}
      <input type="hidden" name="told" value={look?.before?.employerId ?? ""} />
      <Labelled {...employer}>
        <input
          {...described(employer)}
          type="text"
          list="employers"
          defaultValue={typed?.employer}
          autoComplete="off"
          className="input mt-1"
        />
        <datalist id="employers">
          {page.names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </Labelled>
      <Known look={look} name={typed?.employer ?? ""} chosen={typed?.known ?? ""} problem={problemOf("known")} />
      <Field
        name="place"
        label={t("bring.place")}
        hint={t("bring.placeHint")}
        value={typed?.place ?? page.place}
        problem={problemOf("place")}
        autoComplete="off"
      />
      <TextArea
        name="need"
        label={t("bring.need")}
        hint={t("bring.needHint")}
        rows={3}
        value={typed?.need}
        problem={problemOf("need")}
      />
      <Select
        name="sector"
        label={t("tip.sector")}
        {...(look?.sectorFound ? { hint: t("bring.sectorFound") } : {})}
        options={[{ value: "", label: t("bring.sectorAuto") }, ...page.sectors]}
        value={look?.sector ?? ""}
        problem={problemOf("sector")}
      />
      <p className="font-semibold">{t("tip.obligesNobody")}</p>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <button type="submit" className="button button-primary">
          {t(ready ? "tip.send" : "bring.continue")}
        </button>
        <Link to="/te" className="link inline-flex min-h-11 items-center">
          {t("bring.toForward")}
        </Link>
      </div>
    </Form>
  );
}

/** Employers that may be the one; that none of them is, is an answer too. */
function Known(props: { look: NeedAsked | undefined; name: string; chosen: string; problem: string | undefined }) {
  const { look, name, chosen, problem } = props;
  const t = useSay();
  if (!look || look.alike.length === 0) return <input type="hidden" name="known" value={keptOf(chosen)} />;
  const choices = [...look.alike, { id: "new", name: t("bring.alikeNew", { name }) }];
  return (
    <fieldset id="field-known" className="rounded-lg border-2 border-on-notice/30 bg-notice p-4 text-on-notice">
      <legend className="px-1 font-semibold">{t("bring.alike")}</legend>
      {problem ? <p className="font-semibold text-against">{problem}</p> : null}
      <input type="hidden" name="asked" value="asked" />
      {choices.map((choice) => (
        <label key={choice.id} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name="known"
            value={choice.id}
            defaultChecked={choice.id === chosen}
            className="size-5 shrink-0 accent-accent"
          />
          {choice.name}
        </label>
      ))}
    </fieldset>
  );
}

/** What was answered once stays answered while something else is put right. */
const keptOf = (chosen: string) => (chosen === "asked" ? "" : chosen);

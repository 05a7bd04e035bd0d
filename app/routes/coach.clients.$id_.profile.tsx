// A client's profile, made together part by part; each save is a new version that can be taken back.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { typedFields } from "#app/forms/client.ts";
import { readSection } from "#app/forms/profile-sections.ts";
import { profilePage } from "#app/services/profile-page.server.ts";
import { changeSection } from "#app/services/profile-sections.server.ts";
import { restoreVersion } from "#app/services/profile-versions.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { ClientPageHead } from "#app/ui/client-page-head.tsx";
import { clientProblems } from "#app/ui/client-problems.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { ProfileForms } from "#app/ui/profile-form.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { titled } from "#app/ui/title.ts";
import { profileSections } from "#db/vocabulary/profile-sections.ts";

export const meta = titled;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  const said = new URL(request.url).searchParams.get("said") ?? "";
  const page = await profilePage(context.world, actor, params.id ?? "", person.locale);
  return { ...page, changed: profileSections.find((one) => one === said), said };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "change", { kind: "clients" });
  const { world } = context;
  const id = params.id ?? "";
  const form = await request.formData();
  const back = (said: string) => redirect(`/coach/clients/${id}/profile?said=${said}`, 303);
  const undo = Number(form.get("undo") ?? Number.NaN);
  if (Number.isInteger(undo)) {
    await restoreVersion(world, actor, id, { version: undo, trigger: "undone" });
    throw back("undone");
  }
  const read = readSection(form);
  if (!read) throw badRequest();
  const again = (section: string, problems: { field: string; code: string }[]) =>
    data({ section, problems, typed: typedFields(form) }, 422);
  if (!read.ok) return again(read.section, read.problems);
  const kept = await changeSection(world, actor, id, read);
  if (!kept.ok) return again(read.sent.section, kept.problems);
  throw back(kept.same ? "same" : read.sent.section);
}

export default function ProfilePage() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const problems = clientProblems(t, reply?.problems);
  const { changed } = page;
  const plain = { same: "profile.same", undone: "profile.undone" } as const;
  const said = changed
    ? t("profile.saved", { section: t(`profile.section_${changed}`) })
    : page.said in plain
      ? t(plain[page.said as keyof typeof plain])
      : undefined;
  return (
    <>
      <ClientPageHead id={page.id} title={page.title} />
      <ErrorSummary heading={t("profile.problems")} problems={problems} />
      <StatusLine text={reply ? undefined : said}>
        {!reply && changed && page.version > 1 ? (
          <Form method="post">
            <button type="submit" name="undo" value={page.version - 1} className="button shrink-0">
              {t("profile.undo")}
            </button>
          </Form>
        ) : null}
      </StatusLine>
      <p className="mt-4 max-w-3xl text-lg text-muted">{t("profile.lead")}</p>
      {page.noConsent ? <Notice>{t("profile.noConsent")}</Notice> : null}
      <ProfileForms
        page={page}
        sent={reply}
        problemOf={(field) => problems.find((problem) => problem.field === field)?.text}
      />
    </>
  );
}

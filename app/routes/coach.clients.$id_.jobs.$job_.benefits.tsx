// Whom to ask about benefits, for paper: the same for everybody, with empty lines. Nothing of it is kept.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { benefitsPage } from "#app/services/employments-pages.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { PaperLines } from "#app/ui/paper-lines.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";
import { useSay } from "#app/ui/say.tsx";
import { SupportFacts } from "#app/ui/support-facts.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  const asked = { clientId: params.id ?? "", jobId: params.job ?? "" };
  return benefitsPage(context.world, actor, asked, person.locale);
}

export default function BenefitsPage() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  return (
    <div className="max-w-2xl">
      <p className="-mt-3 print:hidden">
        <Link
          to={`/coach/clients/${page.id}/jobs/${page.jobId}`}
          prefetch="none"
          className="link inline-flex min-h-11 items-center"
        >
          ← {t("job.benefits.backToJob")}
        </Link>
      </p>
      <div lang={page.lang}>
        <h1>{page.title}</h1>
        <p className="mt-2">{page.lead}</p>
        <p className="mt-2">{page.when}</p>
        <ul className="mt-4 grid gap-5">
          {page.lines.map(({ key, who, what }) => (
            <li key={key} className="break-inside-avoid">
              <h2 className="text-lg">{who}</h2>
              <p>{what}</p>
              <p className="mt-1 text-muted text-sm">{page.tell}</p>
              <PaperLines count={2} />
            </li>
          ))}
        </ul>
        <section className="mt-5" aria-labelledby="notes">
          <h2 id="notes" className="text-lg">
            {page.notes}
          </h2>
          <PaperLines count={4} />
        </section>
        <p className="mt-4">{page.notKept}</p>
      </div>
      <SupportFacts areas={page.support.areas} known={page.support.known} open />
      <div className="mt-4">
        <PrintButton label={t("job.benefits.print")} />
      </div>
    </div>
  );
}

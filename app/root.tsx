// The frame of every page: language, words, navigation, the notices that stand above everything.
import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { frameOf } from "./services/frame.server.ts";
import stylesheet from "./tailwind.css?url";
import { ErrorPage } from "./ui/error-page.tsx";
import { useNonce } from "./ui/say.tsx";
import { Shell } from "./ui/shell.tsx";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
];

export function loader({ request, context }: LoaderFunctionArgs) {
  return frameOf(context.world, request);
}

export function Layout({ children }: { children: ReactNode }) {
  const frame = useRouteLoaderData<typeof loader>("root");
  const nonce = useNonce();
  // Pages that only show something need no scripts at all.
  const still = useMatches().some((match) => (match.handle as { still?: boolean } | undefined)?.still);
  return (
    <html lang={frame?.locale ?? "fi"}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <Shell frame={frame}>{children}</Shell>
        {still ? null : (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}

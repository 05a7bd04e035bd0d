// What every answer says to the browser: only our own scripts, no framing, no referrer; and other sites' forms are refused.
import type { NextFunction, Request, Response } from "express";

export function guardHeaders({ development }: { development: boolean }) {
  return (_request: Request, response: Response, next: NextFunction): void => {
    const nonce = response.locals.nonce as string;
    const policy = [
      "default-src 'self'",
      `script-src 'self' 'nonce-${nonce}'`,
      // Vite injects styles and a socket while developing.
      development ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
      development ? "connect-src 'self' ws:" : "connect-src 'self'",
      "img-src 'self' data:",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ];
    response.setHeader("Content-Security-Policy", policy.join("; "));
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    next();
  };
}

/** A change asked for by another site's page is refused, on every route alike. */
export function refuseOtherOrigins(request: Request, response: Response, next: NextFunction): void {
  const safe = ["GET", "HEAD", "OPTIONS"].includes(request.method);
  const origin = request.headers.origin;
  if (safe || !origin || hostOf(origin) === request.headers.host) next();
  else response.status(403).end();
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

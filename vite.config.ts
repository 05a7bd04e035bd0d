// Builds the browser's and the server's half of the app.
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

declare module "@remix-run/server-runtime" {
  interface Future {
    v3_singleFetch: true;
  }
}

const { appDirectory, future } = remixConfig;

export default defineConfig({
  plugins: [tailwindcss(), remix({ appDirectory, future })],
  // Fonts stay files: data: URLs would need a wider content security policy.
  // The words are awaited at the top of the entry: browsers of 2022 and later.
  build: { assetsInlineLimit: 0, sourcemap: false, target: ["es2022", "chrome100", "firefox100", "safari15.4"] },
});

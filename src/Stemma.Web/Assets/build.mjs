// Checks the types, then writes the bundles into the folder that is given.
import { execFileSync } from "node:child_process";
import { build } from "esbuild";

const output = process.argv[2];
execFileSync("node", ["node_modules/typescript/bin/tsc", "-p", "."], { stdio: "inherit" });
await build({
  entryPoints: ["src/page.ts", "src/charts.ts", "src/graph.ts"],
  outdir: output,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "inline",
  logLevel: "warning",
});

# One image for web processes, workers and the operator's commands.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY . .
# From here on the project's own Node, the npm package `node`, as at run time: the build is stamped with its version.
ENV PATH=/app/node_modules/.bin:$PATH NODE_OPTIONS=--disable-warning=ExperimentalWarning
RUN node node_modules/prisma/build/index.js generate
RUN node --input-type=module --eval "import { build } from '/app/scripts/start/build.ts'; await build('/app/')"

FROM debian:bookworm-slim
RUN apt-get update \
  && apt-get install --yes --no-install-recommends bubblewrap ca-certificates libstdc++6 tini util-linux \
  && rm -rf /var/lib/apt/lists/* \
  && useradd --system --uid 10001 --no-create-home receptive \
  && install --directory --owner=receptive --mode=0700 /data
WORKDIR /app
# It belongs to root: nothing that runs here may change it.
COPY --from=build /app /app
ENV PATH=/app/node_modules/.bin:$PATH \
  NODE_OPTIONS=--disable-warning=ExperimentalWarning \
  HOST=0.0.0.0 \
  DATA_DIR=/data
USER receptive
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["node", "--eval", \
  "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# tini passes signals on, and takes leave of cells whose own parent has gone.
ENTRYPOINT ["tini", "--"]
CMD ["node", "scripts/start.ts"]

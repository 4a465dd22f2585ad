#!/usr/bin/env bash
# Migrations of both databases, always together.
#   src/migrations.sh add NAME   adds one migration to each
#   src/migrations.sh reset      deletes both sets and writes the single migration First to each (before the first release only)
#   both also write the model of SQLite as code (docs/decisions/0007-model-as-code.md)
#   src/migrations.sh check      exits 1 when a model has changes that no migration carries
set -euo pipefail
cd "$(dirname "$0")/UnionPortal.Web"
export DOTNET_CLI_TELEMETRY_OPTOUT=1
ef() { dotnet ef migrations "$@" --no-build; }
MODEL=Data/Migrations/SqliteModel
optimize() { dotnet ef dbcontext optimize --no-build --context SqlitePortalDb --output-dir $MODEL --namespace UnionPortal.Web.Data.Migrations.SqliteModel >/dev/null; }
build() { (cd ../.. && dotnet tool restore >/dev/null); dotnet build -v q -nologo >/dev/null || dotnet build -v q -nologo; }
add() {
  ef add "$1" --context SqlitePortalDb --output-dir Data/Migrations/Sqlite
  ef add "$1" --context SqlServerPortalDb --output-dir Data/Migrations/SqlServer
  optimize
}
case "${1:-}" in
  add) rm -rf $MODEL; build; add "${2:?name of the migration}" ;;
  reset) rm -rf Data/Migrations/Sqlite Data/Migrations/SqlServer $MODEL; build; add First ;;
  check)
    build
    ef has-pending-model-changes --context SqlitePortalDb
    ef has-pending-model-changes --context SqlServerPortalDb ;;
  *) sed -n '2,6p' "$0"; exit 2 ;;
esac

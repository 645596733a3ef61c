#!/bin/bash
# Runs once, on an empty database: the owner of the schema, and the login of the apps, which owns nothing.
set -euo pipefail
psql --set ON_ERROR_STOP=1 --set owner_password="$OWNER_PASSWORD" --set web_password="$WEB_PASSWORD" <<'SQL'
create role nianbao_app nologin;
create role nianbao_owner login password :'owner_password';
create role nianbao_web login password :'web_password';
grant nianbao_app to nianbao_owner with admin option;
grant nianbao_app to nianbao_web;
create database nianbao owner nianbao_owner;
SQL

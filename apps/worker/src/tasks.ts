import { cleanFiles } from "@nianbao/services/cleaning/clean-files";
import { cleanUp } from "@nianbao/services/cleaning/clean-up";
import { ownDatabase } from "@nianbao/services/kernel/own-call";
import { publishDue } from "@nianbao/services/publication/publish-due";
import { sendReminders } from "@nianbao/services/reminder/send-reminders";
import { ownFileStore } from "@nianbao/services/storage/file-store";
import type { TaskList } from "graphile-worker";
import type { Logger } from "pino";

/** A queue to each job, so that one never runs twice at a time; a missed round is made up for by the next. */
export const crontab = `
* * * * * publish_due ?max=1&queue=publish_due
5 * * * * send_reminders ?max=3&queue=send_reminders
30 19 * * * clean_up ?max=3&queue=clean_up
45 19 * * * clean_files ?max=3&queue=clean_files
`;

/** The jobs by name. Each calls one verb, logs what it did, and may be repeated without a second effect. */
export const tasks = (log: Logger): TaskList => ({
  async publish_due() {
    const { published, refused } = await publishDue(ownDatabase());
    for (const { publicationId, indexNo } of published) log.info({ publicationId, indexNo }, "published");
    for (const { publicationId, code } of refused) {
      log.error({ publicationId, code }, "a scheduled publication was refused");
    }
  },
  async send_reminders() {
    log.info(await sendReminders(ownDatabase()), "reminders sent");
  },
  async clean_up() {
    log.info(await cleanUp(ownDatabase()), "cleaned up");
  },
  async clean_files() {
    log.info(await cleanFiles(ownDatabase(), ownFileStore()), "files cleaned up");
  },
});

import { AddBodies, addBodies } from "@nianbao/services/campaign/add-bodies";
import { CreateCampaign, createCampaign } from "@nianbao/services/campaign/create-campaign";
import { Extend, extend } from "@nianbao/services/campaign/extend";
import { GetCampaign, getCampaign } from "@nianbao/services/campaign/get-campaign";
import { GetNotice, getNotice } from "@nianbao/services/campaign/get-notice";
import { listCampaigns } from "@nianbao/services/campaign/list-campaigns";
import { MoveCampaign, moveCampaign } from "@nianbao/services/campaign/move-campaign";
import { ProgressBoard, progressBoard } from "@nianbao/services/campaign/progress-board";
import { Remind, remind } from "@nianbao/services/campaign/remind";
import { SetCampaignBodies, setCampaignBodies } from "@nianbao/services/campaign/set-campaign-bodies";
import { UpdateCampaign, updateCampaign } from "@nianbao/services/campaign/update-campaign";
import { committeeRoles } from "@nianbao/domain/policy/roles";
import { procedure, router, serve } from "../procedure.ts";

const committee = procedure(committeeRoles);
const lead = procedure(["committee_lead"]);

export const campaign = router({
  list: committee.query(serve(listCampaigns)),
  get: committee.input(GetCampaign).query(serve(getCampaign)),
  board: committee.input(ProgressBoard).query(serve(progressBoard)),
  notice: procedure("signed_in").input(GetNotice).query(serve(getNotice)),
  create: committee.input(CreateCampaign).mutation(serve(createCampaign)),
  update: committee.input(UpdateCampaign).mutation(serve(updateCampaign)),
  setBodies: committee.input(SetCampaignBodies).mutation(serve(setCampaignBodies)),
  move: lead.input(MoveCampaign).mutation(serve(moveCampaign)),
  addBodies: lead.input(AddBodies).mutation(serve(addBodies)),
  remind: committee.input(Remind).mutation(serve(remind)),
  extend: lead.input(Extend).mutation(serve(extend)),
});

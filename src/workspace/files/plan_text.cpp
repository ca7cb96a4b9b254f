// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/files/plan_text.h"

#include "base/error.h"
#include "domain/plan/plan_reader.h"
#include "storage/sqlite/failure.h"

namespace grants {

Plan planOrRefuse(std::string_view json) {
    PlanReading reading = readPlan(json);
    if (reading.plan) return std::move(*reading.plan);
    const Finding& first = reading.findings.front();
    throw Error(
        ErrorKind::Input,
        Fault{first.code,
              translatable("workspace", "方案有误，第一处在 {0}；请用 plan validate 逐处改正。")
                  .with(first.place.path)},
        first.place.path);
}

Plan storedPlan(std::string_view json) {
    PlanReading reading = readPlan(json);
    if (reading.plan) return std::move(*reading.plan);
    throw fundFileError("FILE_PLAN",
                        translatable("workspace", "文件中的方案不可读；请用最近的备份恢复。"));
}

}  // namespace grants

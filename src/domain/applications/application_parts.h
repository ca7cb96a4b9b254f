// SPDX-License-Identifier: GPL-3.0-or-later
// What else a 项目申报书 tells (domain §5.4): 经费预算, 项目团队, 进度安排, 附件目录, a line each;
// and the 形式审查表 that the bureau keeps of it. Natural key: application and number, or item.
#pragma once

#include "base/date.h"
#include "base/id.h"
#include "base/money.h"

#include <string>

namespace grants {

enum class MoneySource : std::uint8_t { Fund, Own };  // 财政, 自筹

struct BudgetLine {
    Id<BudgetLine> id;
    std::string application;  // 受理号
    std::int64_t number = 0;  // 序号
    MoneySource source = MoneySource::Fund;
    std::string item;  // 支出科目
    Money amount;
    std::string basis;  // 测算依据
    std::int64_t version = 0;
    friend bool operator==(const BudgetLine&, const BudgetLine&) = default;
};

struct TeamMember {
    Id<TeamMember> id;
    std::string application;
    std::int64_t number = 0;
    std::string name, title, duty;  // 姓名, 职称, 分工
    std::int64_t version = 0;
    friend bool operator==(const TeamMember&, const TeamMember&) = default;
};

struct ScheduleStep {
    Id<ScheduleStep> id;
    std::string application;
    std::int64_t number = 0;
    Date first, last;
    std::string work;
    std::int64_t version = 0;
    friend bool operator==(const ScheduleStep&, const ScheduleStep&) = default;
};

/// A paper that the applicant declares to hand in; the files themselves are attachments.
struct Enclosure {
    Id<Enclosure> id;
    std::string application;
    std::int64_t number = 0;
    std::string name, copies, remark;  // 附件名称, 份数, 备注
    std::int64_t version = 0;
    friend bool operator==(const Enclosure&, const Enclosure&) = default;
};

enum class CheckVerdict : std::uint8_t { Fits, FitsNot, ToBeCorrected };  // 符合, 不符合, 需补正

/// One concluded item of the 形式审查表.
struct FormCheck {
    Id<FormCheck> id;
    std::string application;
    std::string item;  // its name in the plan
    CheckVerdict verdict = CheckVerdict::Fits;
    std::string note;
    Date date;
    std::int64_t version = 0;
    friend bool operator==(const FormCheck&, const FormCheck&) = default;
};

}  // namespace grants

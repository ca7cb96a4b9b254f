// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

namespace grants::cli {

// Each in the file of its name.
void declareNew(CLI::App& app, const Console& console, Task& task);
void declareTemplate(CLI::App& app, const Console& console, Task& task);
void declareImport(CLI::App& app, const Console& console, Task& task);
void declareApplications(CLI::App& app, const Console& console, Task& task);
void declareAct(CLI::App& app, const Console& console, Task& task);
void declareReviewPackage(CLI::App& app, const Console& console, Task& task);
void declareRanking(CLI::App& app, const Console& console, Task& task);
void declareAcceptance(CLI::App& app, const Console& console, Task& task);
void declareSubsidy(CLI::App& app, const Console& console, Task& task);
void declareReadings(CLI::App& app, const Console& console, Task& task);
void declareCompare(CLI::App& app, const Console& console, Task& task);
void declareTargets(CLI::App& app, const Console& console, Task& task);
void declareBudget(CLI::App& app, const Console& console, Task& task);
void declareBatch(CLI::App& app, const Console& console, Task& task);
void declareReallocate(CLI::App& app, const Console& console, Task& task);
void declarePay(CLI::App& app, const Console& console, Task& task);
void declarePayments(CLI::App& app, const Console& console, Task& task);
void declareReport(CLI::App& app, const Console& console, Task& task);
void declareVerify(CLI::App& app, const Console& console, Task& task);
void declareBackup(CLI::App& app, const Console& console, Task& task);
void declareRestore(CLI::App& app, const Console& console, Task& task);
void declarePeople(CLI::App& app, const Console& console, Task& task);
void declarePlan(CLI::App& app, const Console& console, Task& task);

const std::vector<Command>& commands() {
    static const std::vector<Command> list = {
        {"new", translatable("cli", "新建基金文件"), declareNew},
        {"template", translatable("cli", "写出空白导入工作簿"), declareTemplate},
        {"import", translatable("cli", "导入工作簿或 CSV"), declareImport},
        {"applications", translatable("cli", "列出项目申报及其状态和问题"), declareApplications},
        {"act", translatable("cli", "办理一件申报：提交、受理、审查、评审……"), declareAct},
        {"review-package", translatable("cli", "发出、收回评审专家离线评审的评审包"),
         declareReviewPackage},
        {"ranking", translatable("cli", "列出一个项目的评审排名"), declareRanking},
        {"acceptance", translatable("cli", "列出一件申报的承诺、完成与验收结论"),
         declareAcceptance},
        {"subsidy", translatable("cli", "测算两项绩效奖补"), declareSubsidy},
        {"readings", translatable("cli", "比较各种读法变动多少资金"), declareReadings},
        {"compare", translatable("cli", "比较两次测算，逐个单位列出前后"), declareCompare},
        {"targets", translatable("cli", "统计各项目标"), declareTargets},
        {"budget", translatable("cli", "列出各项资金的预算、测算与结余"), declareBudget},
        {"batch", translatable("cli", "冻结、批准、列出或显示奖补批次"), declareBatch},
        {"reallocate", translatable("cli", "提出、批准或列出资金调剂"), declareReallocate},
        {"pay", translatable("cli", "申请、批准、支付或追回一笔拨付"), declarePay},
        {"payments", translatable("cli", "列出各笔拨付"), declarePayments},
        {"report", translatable("cli", "输出报表"), declareReport},
        {"verify", translatable("cli", "校验基金文件"), declareVerify},
        {"backup", translatable("cli", "备份基金文件"), declareBackup},
        {"restore", translatable("cli", "从备份恢复基金文件"), declareRestore},
        {"people", translatable("cli", "管理能使用基金文件的人员"), declarePeople},
        {"plan", translatable("cli", "显示或检查方案"), declarePlan},
    };
    return list;
}

}  // namespace grants::cli

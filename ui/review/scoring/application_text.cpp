// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scoring/application_text.h"

#include "domain/acceptance/committed.h"
#include "ui/base/tr.h"
#include "ui/review/scoring/sheet_words.h"
#include "ui/words/target_words.h"

namespace grants::ui {

namespace {

QString dayText(Date day) {
    return fromUtf8(inIso(day));
}

void writeWords(DetailText& text, const QString& heading, const std::string& words) {
    text.section(heading);
    if (words.empty()) {
        text.note(tr("申报书没有填写。"));
    } else {
        text.line(fromUtf8(words));
    }
}

void writeHead(DetailText& text, const ReviewBook& book, const Case& one, Denomination denomination,
               Language language) {
    const Application& application = *one.application;
    text.title(fromUtf8(application.title), fromUtf8(application.number))
        .fact(tr("申报单位"), applicantText(book, one))
        .fact(tr("支持项目"), one.project == nullptr ? fromUtf8(application.project)
                                                     : fromUtf8(application.project) + u' ' +
                                                           nameOf(*one.project, language))
        .fact(tr("申请金额"), amountWithUnit(application.requested, denomination))
        .fact(tr("项目负责人"), fromUtf8(application.leader))
        .fact(tr("申报日期"), dayText(application.date));
}

/// What the plan wants, as it is promised: `20家`, or the deliverables one by one.
QString wantedText(const Indicator& indicator) {
    if (const auto* goal = std::get_if<NumericGoal>(&indicator.goal))
        return fromUtf8(inUnit(goal->value, *goal));
    QStringList deliverables;
    for (const std::string& each : std::get<QualitativeGoal>(indicator.goal).deliverables)
        deliverables << fromUtf8(each);
    return deliverables.join(u'、');
}

QString promisedText(const CommittedIndicator& promise) {
    const bool numeric = std::holds_alternative<NumericGoal>(promise.indicator->goal);
    if (promise.commitment == nullptr) return numeric ? tr("未承诺") : QString();
    const QString value = fromUtf8(promise.commitment->value);
    return promise.belowPlan ? tr("%1（低于方案）").arg(value) : value;
}

void writeCommitments(DetailText& text, const Case& one, Language language) {
    text.section(tr("任务承诺")).titles({tr("指标"), tr("方案值"), tr("承诺值"), tr("佐证方式")});
    for (const CommittedIndicator& promise : committedIndicators(one)) {
        const Indicator& indicator = *promise.indicator;
        const QString words = planText(indicator.text, indicator.textEn, language);
        const QString promised = promisedText(promise);
        const bool wanting =
            promise.belowPlan || (promise.commitment == nullptr && !promised.isEmpty());
        const QString proof =
            promise.commitment == nullptr ? QString() : fromUtf8(promise.commitment->proof);
        text.row({fromUtf8(indicator.code) + u' ' + words, wantedText(indicator), promised, proof},
                 wanting ? 2 : -1);
    }
}

void writeBudget(DetailText& text, const Case& one, Denomination denomination) {
    text.section(tr("经费预算"));
    if (one.budget.empty()) {
        text.note(tr("申报书没有填写。"));
        return;
    }
    text.titles({tr("支出科目"), tr("来源"), tr("金额（%1）").arg(denominationName(denomination)),
                 tr("测算依据")});
    Money sum;
    for (const BudgetLine* line : one.budget) {
        text.row({fromUtf8(line->item), line->source == MoneySource::Fund ? tr("财政") : tr("自筹"),
                  amountText(line->amount, denomination), fromUtf8(line->basis)});
        sum += line->amount;
    }
    text.line(tr("合计 %1").arg(amountWithUnit(sum, denomination)));
}

void writeTeam(DetailText& text, const Case& one) {
    if (one.team.empty()) return;
    text.section(tr("项目团队")).titles({tr("姓名"), tr("职称"), tr("分工")});
    for (const TeamMember* member : one.team)
        text.row({fromUtf8(member->name), fromUtf8(member->title), fromUtf8(member->duty)});
}

void writeSchedule(DetailText& text, const Case& one) {
    if (one.schedule.empty()) return;
    text.section(tr("进度安排"));
    for (const ScheduleStep* step : one.schedule) {
        text.fact(tr("%1 至 %2").arg(dayText(step->first), dayText(step->last)),
                  fromUtf8(step->work));
    }
}

void writeEnclosures(DetailText& text, const Case& one) {
    if (one.enclosures.empty()) return;
    text.section(tr("附件目录")).titles({tr("附件名称"), tr("份数"), tr("备注")});
    for (const Enclosure* each : one.enclosures)
        text.row({fromUtf8(each->name), fromUtf8(each->copies), fromUtf8(each->remark)});
}

}  // namespace

DetailText describeApplication(const ReviewBook& book, const Case& one, Denomination denomination,
                               Language language) {
    DetailText text;
    writeHead(text, book, one, denomination, language);
    writeWords(text, tr("申报基础"), one.application->foundation);
    writeWords(text, tr("实施方案"), one.application->approach);
    if (one.project != nullptr) writeCommitments(text, one, language);
    writeBudget(text, one, denomination);
    writeTeam(text, one);
    writeSchedule(text, one);
    writeEnclosures(text, one);
    return text;
}

}  // namespace grants::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deciding/decision_text.h"

#include "domain/applications/application_state.h"
#include "ui/base/tr.h"
#include "ui/deciding/act_looks.h"
#include "ui/words/decision_words.h"
#include "ui/words/money_words.h"

#include <algorithm>

namespace grants::ui {

namespace {

using History = std::vector<const Decision*>;

QString dayOf(const Decision& decision) {
    return QString::fromStdString(inIso(decision.date));
}

bool isReversed(const Decision& decision, const History& history) {
    return std::any_of(history.begin(), history.end(),
                       [&](const Decision* other) { return other->reverses == decision.id; });
}

/// 2024-06-07 · 公示 · 某人（已撤回）.
QString headOf(const Decision& decision, const History& history, const FundYear& year) {
    const std::string_view action =
        decision.reverses ? std::string_view("reverse") : std::string_view(decision.action);
    QStringList parts{dayOf(decision), actionName(action), resultName(decision.result),
                      personOf(decision, year)};
    parts.removeAll(QString());
    const QString head = parts.join(QStringLiteral(" · "));
    return isReversed(decision, history) ? head + tr("（已撤回）") : head;
}

/// 公示中 → 已立项.
QString waySaid(const Decision& decision, const Translator& translator) {
    QStringList states{stateIn(decision, decision.before, translator),
                       stateIn(decision, decision.after, translator)};
    states.removeAll(QString());
    return states.join(QStringLiteral(" → "));
}

void writeDecision(DetailText& text, const Decision& decision, const CaseWording& wording) {
    text.fact(tr("状态"), waySaid(decision, wording.translator));
    if (decision.amount)
        text.fact(tr("金额"), amountWithUnit(*decision.amount, wording.denomination));
    text.fact(tr("立项编号"), fromUtf8(decision.issued));
    text.fact(lookOf(decision.subject).reference(), fromUtf8(decision.ref));
    text.fact(tr("意见"), fromUtf8(decision.opinion));
    if (!decision.override.empty())
        text.caution(tr("越限办理，理由：%1").arg(fromUtf8(decision.override)));
}

}  // namespace

QString stateName(std::string_view state, const Translator& translator) {
    const ApplicationState* known = findState(state);
    return known == nullptr ? fromUtf8(state) : QString::fromStdString(translator(known->name));
}

QString stateIn(const Decision& decision, std::string_view state, const Translator& translator) {
    if (decision.subject == Subject::Application) return stateName(state, translator);
    return moneyStateName(state, decision.action == "recover");
}

QString personOf(const Decision& decision, const FundYear& year) {
    const auto found = std::find_if(
        year.people.begin(), year.people.end(),
        [&](const Person& person) { return decision.person && person.id == decision.person; });
    return found == year.people.end() ? tr("本机用户") : fromUtf8(found->name);
}

void writeDecisions(DetailText& text, const History& history, const FundYear& year,
                    const CaseWording& wording) {
    text.section(tr("办理经过"));
    if (history.empty()) text.line(tr("还没有办理过。"));
    for (const Decision* each : history) {
        text.line(headOf(*each, history, year));
        writeDecision(text, *each, wording);
    }
}

void writeDecisions(DetailText& text, const Case& one, const FundYear& year,
                    const CaseWording& wording) {
    writeDecisions(text, one.history, year, wording);
}

}  // namespace grants::ui

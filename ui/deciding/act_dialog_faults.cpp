// SPDX-License-Identifier: GPL-3.0-or-later
// What still stands against deciding as it is filled in.
#include "ui/deciding/act_dialog.h"
#include "ui/deciding/subject_list.h"
#include "ui/input/day_box.h"

#include <QLineEdit>
#include <algorithm>

namespace grants::ui {

QString ActDialog::faultIn(const QString& amount) const {
    if (amount.isEmpty()) return {};
    const auto money = parseMoney(amount.toStdString());
    return money ? QString() : m_session.text(money.error().message);
}

/// Where it is all that is asked for.
QString ActDialog::faultInReference(const QString& reference) const {
    if (!m_look.fillsBlank || !reference.trimmed().isEmpty()) return {};
    return tr("请填写%1，再办理。").arg(lookOf(m_look.subject).reference());
}

QString ActDialog::faultInList() const {
    const auto lines = m_list->chosen();
    if (lines.empty()) return tr("请先勾选要办理的，再办理。");
    for (const SubjectList::Line& each : lines) {
        const QString wrong = faultIn(each.amount);
        if (!wrong.isEmpty()) return tr("%1：%2").arg(fromUtf8(each.number), wrong);
        const QString none = faultInReference(each.reference);
        if (!none.isEmpty()) return tr("%1：%2").arg(fromUtf8(each.number), none);
    }
    return {};
}

/// The days of what is decided one after the other do not run backwards, here at the desk.
QString ActDialog::faultInDay() const {
    const Date day = m_day->day();
    const std::vector<Act> wanted = acts();
    for (const ActSubject& each : m_pending) {
        const bool isWanted = std::any_of(wanted.begin(), wanted.end(), [&](const Act& act) {
            return act.number == each.number;
        });
        if (isWanted && each.since && day < *each.since) {
            return tr("%1 的上一步是 %2 办理的，这一步的日期不能更早。")
                .arg(fromUtf8(each.number), QString::fromStdString(inIso(*each.since)));
        }
    }
    return {};
}

QString ActDialog::fault() const {
    if (m_onlyPasses && m_override->text().trimmed().isEmpty())
        return tr("这一步由别人办理；您可以在有限制拦住时放行，请写明越限理由。");
    if (needsOpinion() && m_opinion->text().trimmed().isEmpty()) return tr("请写明意见，再办理。");
    if (m_list == nullptr) {
        const QString none = faultInReference(m_reference->text());
        if (!none.isEmpty()) return none;
    }
    const QString wrong = m_list != nullptr ? faultInList() : faultIn(m_amount->text().trimmed());
    return wrong.isEmpty() ? faultInDay() : wrong;
}

/// What was mended is not told any longer; what else is at fault is told when one decides.
void ActDialog::reconsider() {
    if (m_told == Told::Fault && fault() != m_hint->text()) say({});
}

}  // namespace grants::ui

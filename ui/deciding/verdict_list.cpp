// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deciding/verdict_list.h"

#include "domain/procedure/refusals.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/deciding/decision_text.h"

#include <algorithm>

namespace grants::ui {

VerdictList::VerdictList(Session& session, QWidget* parent)
    : QListWidget(parent), m_session(session) {
    setObjectName(QStringLiteral("verdicts"));
    setAccessibleName(tr("办理结果"));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void VerdictList::take(const std::vector<Verdict>& verdicts) {
    for (const Verdict& each : verdicts) m_verdicts.insert_or_assign(each.number, each);
    clear();
    for (const bool done : {false, true}) {  // what is left to do comes first
        for (const auto& [number, each] : m_verdicts)
            if (each.done() == done) addLine(each);
    }
}

void VerdictList::addLine(const Verdict& verdict) {
    const Theme& theme = themeOf(*this);
    const QString number = fromUtf8(verdict.number);
    auto* line = new QListWidgetItem(this);
    if (verdict.done()) {
        line->setIcon(lineIcon(QStringLiteral("check"), theme.good));
        line->setText(tr("已办理　%1　%2").arg(number, outcomeOf(verdict)));
    } else {
        line->setIcon(lineIcon(QStringLiteral("error"), theme.bad));
        line->setText(tr("未办理　%1\n%2").arg(number, reasonsOf(verdict)));
    }
    line->setToolTip(line->text());
}

/// Where it stands now, and the number that it got.
QString VerdictList::outcomeOf(const Verdict& verdict) const {
    const Decision& decision = verdict.decision;
    QStringList parts{stateIn(decision, decision.after, m_session.translator()),
                      fromUtf8(decision.issued)};
    if (decision.number != verdict.number) parts << fromUtf8(decision.number);
    parts.removeAll(QString());
    return parts.join(u'　');
}

QString VerdictList::reasonsOf(const Verdict& verdict) const {
    QStringList reasons;
    for (const Finding& each : verdict.refused) {
        const QString reason = m_session.text(each.message);
        reasons << (each.clause.empty() ? reason
                                        : tr("%1（条款 %2）").arg(reason, fromUtf8(each.clause)));
    }
    return reasons.join(u'\n');
}

int VerdictList::doneCount() const {
    return static_cast<int>(std::count_if(m_verdicts.begin(), m_verdicts.end(),
                                          [](const auto& each) { return each.second.done(); }));
}

bool VerdictList::canBePassed() const {
    return std::any_of(m_verdicts.begin(), m_verdicts.end(), [](const auto& each) {
        const auto& refused = each.second.refused;
        return !refused.empty() &&
               std::all_of(refused.begin(), refused.end(), [](const Finding& finding) {
                   return grants::canBePassed(finding.code);
               });
    });
}

}  // namespace grants::ui

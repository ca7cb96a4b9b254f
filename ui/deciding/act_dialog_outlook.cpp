// SPDX-License-Identifier: GPL-3.0-or-later
// What the decision comes to by itself, by the day that is typed: worked out beside the window.
#include "ui/deciding/act_dialog.h"
#include "ui/input/day_box.h"

#include <QComboBox>
#include <QLabel>
#include <algorithm>

namespace grants::ui {

namespace {

using Outlooks = std::vector<ActOutlook>;

/// Those of which there is something to work out.
std::vector<ActSubject> foreseeable(std::vector<ActSubject> subjects) {
    std::erase_if(subjects, [](const ActSubject& each) { return !each.outlookOn; });
    return subjects;
}

/// Each named where there are several.
Outlooks outlooksOn(Date day, const std::vector<ActSubject>& subjects) {
    Outlooks outlooks;
    for (const ActSubject& each : subjects) {
        ActOutlook& outlook = outlooks.emplace_back(each.outlookOn(day));
        if (subjects.size() < 2) continue;
        outlook.sentence = ActDialog::tr("%1：%2").arg(fromUtf8(each.number), outlook.sentence);
    }
    return outlooks;
}

}  // namespace

/// What was said of another day goes at once.
void ActDialog::foresee() {
    std::vector<ActSubject> subjects = foreseeable(m_pending);
    m_outlook->setVisible(!subjects.empty());
    if (subjects.empty() || !m_session.isOpen()) return;
    const Date day = m_day->day();
    m_outlook->setText(tr("正在按 %1 核算……").arg(QString::fromStdString(inIso(day))));
    m_session.compute<Outlooks>(
        this, [day, subjects = std::move(subjects)] { return outlooksOn(day, subjects); },
        [this, day](const Outlooks& outlooks) {
            if (m_day->day() == day) showOutlooks(outlooks);
        });
}

void ActDialog::showOutlooks(const Outlooks& outlooks) {
    QStringList sentences;
    for (const ActOutlook& each : outlooks) sentences << each.sentence;
    m_outlook->setText(sentences.join(u'\n'));
    if (!m_isResultChosen) chooseComputed(outlooks);
    if (sizeHint().height() > height()) fit();
}

void ActDialog::chooseComputed(const Outlooks& outlooks) {
    if (outlooks.empty()) return;
    const std::string& computed = outlooks.front().result;
    const bool isShared = std::all_of(outlooks.begin(), outlooks.end(),
                                      [&](const auto& each) { return each.result == computed; });
    const int place = isShared ? m_result->findData(fromUtf8(computed)) : -1;
    if (place >= 0) m_result->setCurrentIndex(place);
}

}  // namespace grants::ui

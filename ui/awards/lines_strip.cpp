// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/lines_strip.h"

#include "ui/base/cell.h"
#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>
#include <QScrollBar>
#include <algorithm>

namespace grants::ui {

namespace {

/// In 万元 whatever the tables show, for there is little room.
QString inWanText(Money money) {
    QString text = amountText(money, Denomination::Wan);
    while (text.endsWith(u'0')) text.chop(1);
    if (text.endsWith(u'.')) text.chop(1);
    return text + u' ' + denominationName(Denomination::Wan);
}

QString placesText(int left, int places) {
    return LinesStrip::tr("名额余 %1/%2").arg(left).arg(places);
}

void tellLine(QPushButton& button, const LineLoad& line, const QString& name) {
    const SupportProject& project = *line.load.project;
    const QString code = fromUtf8(project.code);
    const QString places = placesText(line.load.left(), project.slots);
    const QString money = LinesStrip::tr("资金余 %1").arg(inWanText(line.free));
    button.setObjectName(QStringLiteral("line-") + code);
    button.setText(code + u'\n' + places + u'\n' + money);
    const QString spoken = LinesStrip::tr("%1 %2：%3，%4").arg(code, name, places, money);
    button.setAccessibleName(spoken);
    button.setToolTip(spoken);
}

void tellAll(QPushButton& button, const AwardFigures& figures) {
    int left = 0, places = 0;
    for (const LineLoad& each : figures.lines) {
        left += each.load.left();
        places += each.load.project->slots;
    }
    const QString all = LinesStrip::tr("全部");
    const QString money = LinesStrip::tr("专项余 %1").arg(inWanText(figures.freeOfFund));
    button.setObjectName(QStringLiteral("line-all"));
    button.setText(all + u'\n' + placesText(left, places) + u'\n' + money);
    const QString spoken = LinesStrip::tr("全部项目：%1；专项资金除去已安排的，%2")
                               .arg(placesText(left, places), money);
    button.setAccessibleName(spoken);
    button.setToolTip(spoken);
}

}  // namespace

LinesStrip::LinesStrip(QWidget* parent)
    : QScrollArea(parent), m_group(new QButtonGroup(this)), m_row(nullptr) {
    setObjectName(QStringLiteral("lines"));
    setAccessibleName(tr("各类项目余下的名额和资金"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* tiles = new QWidget(this);
    m_row = new QHBoxLayout(tiles);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::kTiny);
    m_row->addStretch(1);
    setWidget(tiles);
    buttonAt(0).setText(QStringLiteral("\n\n"));
    buttonAt(0).setChecked(true);
    const int bar = horizontalScrollBar()->sizeHint().height();
    setFixedHeight(buttonAt(0).sizeHint().height() + bar);
    connect(m_group, &QButtonGroup::idClicked, this, &LinesStrip::choiceChanged);
}

QPushButton& LinesStrip::buttonAt(std::size_t place) {
    while (m_buttons.size() <= place) {
        auto* button = new QPushButton(widget());
        button->setCheckable(true);
        button->setFont(typeFace(TypeSize::Small));
        m_row->insertWidget(m_row->count() - 1, button);
        m_group->addButton(button, static_cast<int>(m_buttons.size()));
        m_buttons.push_back(button);
    }
    return *m_buttons[place];
}

void LinesStrip::present(const AwardFigures& figures, const QStringList& names) {
    const std::string former = chosen();
    m_codes.clear();
    tellAll(buttonAt(0), figures);
    for (std::size_t at = 0; at < figures.lines.size(); ++at) {
        m_codes.push_back(figures.lines[at].load.project->code);
        tellLine(buttonAt(at + 1), figures.lines[at], names.value(static_cast<qsizetype>(at)));
    }
    for (std::size_t at = 0; at < m_buttons.size(); ++at)
        m_buttons[at]->setVisible(at <= m_codes.size());
    choose(former);
}

std::string LinesStrip::chosen() const {
    const int place = m_group->checkedId();
    return place > 0 && place <= std::ssize(m_codes) ? m_codes[static_cast<std::size_t>(place - 1)]
                                                     : std::string();
}

void LinesStrip::choose(const std::string& code) {
    const auto found = std::find(m_codes.begin(), m_codes.end(), code);
    const bool known = !code.empty() && found != m_codes.end();
    buttonAt(known ? static_cast<std::size_t>(found - m_codes.begin()) + 1 : 0).setChecked(true);
}

}  // namespace grants::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/lines_strip.h"

#include "ui/base/cell.h"
#include "ui/base/theme.h"

#include <QPushButton>

namespace grants::ui {

namespace {

/// Three lines in small type.
class LineTile : public QPushButton {
  public:
    explicit LineTile(QWidget* parent) : QPushButton(QStringLiteral("\n\n"), parent) {
        setCheckable(true);
        setFont(typeFace(TypeSize::Small));
    }
};

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

LinesStrip::LinesStrip(QWidget* parent) : TileStrip(parent) {
    setObjectName(QStringLiteral("lines"));
    setAccessibleName(tr("各类项目余下的名额和资金"));
    tileAt<LineTile>(0);
}

void LinesStrip::present(const AwardFigures& figures, const QStringList& names) {
    std::vector<std::string> codes;
    tellAll(tileAt<LineTile>(0), figures);
    for (std::size_t at = 0; at < figures.lines.size(); ++at) {
        codes.push_back(figures.lines[at].load.project->code);
        tellLine(tileAt<LineTile>(at + 1), figures.lines[at],
                 names.value(static_cast<qsizetype>(at)));
    }
    setCodes(std::move(codes));
}

}  // namespace grants::ui

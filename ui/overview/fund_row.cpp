// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/fund_row.h"

#include "ui/base/cell.h"
#include "ui/base/theme.h"

#include <QPainter>

namespace grants::ui {

namespace {

double shareOf(Money part, Money whole) {
    if (whole.inFen() <= 0) return 0;
    return static_cast<double>(part.inFen()) / static_cast<double>(whole.inFen());
}

/// What must fit beside the bar without being cut.
double fundFigureWidth() {
    const QString widest = QStringLiteral("888.8888 / 888.88");
    const QString below =
        FundRow::tr("已付 %1 · 结余 %2").arg(QStringLiteral("88.88"), QStringLiteral("888.8888"));
    return 4 + std::max(QFontMetricsF(typeFace(TypeSize::Body, true)).horizontalAdvance(widest),
                        QFontMetricsF(typeFace(TypeSize::Small)).horizontalAdvance(below));
}

}  // namespace

QString inWanShort(Money money) {
    QString text = amountText(money, Denomination::Wan);
    if (text.endsWith(QLatin1String("00"))) text.chop(2);
    return text;
}

FundRow::FundRow(QWidget* parent) : GaugeRow(1.8, parent) {}

void FundRow::present(const LedgerLine& line, const QString& name) {
    m_line = line;
    m_name = name;
    const QString code = QString::fromStdString(line.code);
    setObjectName(code.isEmpty() ? QStringLiteral("fundSum") : code);
    setAccessibleName(spoken());
    setToolTip(accessibleName());
    update();
}

QString FundRow::committedWord() const {
    if (m_line.code.empty()) return tr("立项和测算");
    return m_line.code.front() == 'S' ? tr("测算") : tr("立项");
}

QString FundRow::spoken() const {
    const auto wan = [](Money money) { return amountText(money, Denomination::Wan); };
    QString text = tr("%1 %2：%3 %4 万元，上限 %5 · 申请 %6 · 已付 %7 · 结余 %8 万元")
                       .arg(QString::fromStdString(m_line.code), m_name, committedWord(),
                            wan(m_line.committed), wan(m_line.adjusted()), wan(m_line.requested),
                            wan(m_line.paid), wan(m_line.free()));
    if (!m_line.reallocated.isZero())
        text += tr("（上限含调剂 %1 万元）").arg(wan(m_line.reallocated));
    return text.trimmed();
}

void FundRow::paintGauge(QPainter& painter, const QRectF& area, const Theme& theme) const {
    const bool isSum = m_line.code.empty();
    const double line = area.height() / 2;
    const double figures = fundFigureWidth();
    const QRectF right(area.right() - figures, area.top(), figures, line);
    const QRectF left(area.left(), area.top(), area.width() - figures - space::kSmall, line);
    const QString code = QString::fromStdString(m_line.code);
    paintWords(painter, left, isSum ? m_name : code + QStringLiteral("  ") + m_name,
               typeFace(TypeSize::Body, isSum), theme.text, Qt::AlignLeft | Qt::AlignVCenter);
    paintWords(painter, right,
               inWanShort(m_line.committed) + QStringLiteral(" / ") + inWanShort(m_line.adjusted()),
               typeFace(TypeSize::Body, true), theme.text, Qt::AlignRight | Qt::AlignVCenter);
    const bool over = m_line.free().isNegative();
    paintWords(painter, right.translated(0, line),
               tr("已付 %1 · 结余 %2").arg(inWanShort(m_line.paid), inWanShort(m_line.free())),
               typeFace(TypeSize::Small, over), over ? theme.bad : theme.muted,
               Qt::AlignRight | Qt::AlignVCenter);
    paintScale(painter, left.translated(0, line), theme);
}

void FundRow::paintScale(QPainter& painter, const QRectF& area, const Theme& theme) const {
    const Track track{{area.left(), area.center().y() - 5, area.width(), 10}};
    paintTrack(painter, track, theme);
    const Money ceiling = m_line.adjusted();
    paintBar(painter, track, shareOf(m_line.requested, ceiling),
             QBrush(theme.muted, Qt::BDiagPattern), 10);
    paintBar(painter, track, shareOf(m_line.committed, ceiling), theme.accent, 6);
    paintBar(painter, track, shareOf(m_line.paid, ceiling), theme.good, 2);
    painter.setPen(QPen(theme.text, 2));
    painter.drawLine(QPointF(track.goal(), track.area.top() - 2),
                     QPointF(track.goal(), track.area.bottom() + 2));
}

}  // namespace grants::ui

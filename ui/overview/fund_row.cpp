// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/fund_row.h"

#include "ui/common/cell.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace grants::ui {

namespace {

constexpr double kLines = 2.5;

QString wan(Money money) {
    return amountText(money, AmountUnit::Wan);
}

double shareOf(Money part, Money whole) {
    if (whole.inFen() <= 0) return 0;
    return static_cast<double>(part.inFen()) / static_cast<double>(whole.inFen());
}

}  // namespace

FundRow::FundRow(QWidget* parent) : GaugeRow(kLines, parent) {}

void FundRow::present(const LedgerLine& line, const QString& name) {
    m_line = line;
    m_name = name;
    const QString code = QString::fromStdString(line.code);
    setObjectName(code.isEmpty() ? QStringLiteral("fundSum") : code);
    setAccessibleName(tr("%1 %2：%3 %4 万元，%5")
                          .arg(code, m_name, committedWord(), wan(m_line.committed), facts()));
    setToolTip(accessibleName());
    update();
}

QString FundRow::committedWord() const {
    if (m_line.code.empty()) return tr("立项和测算");
    return m_line.code.front() == 'S' ? tr("测算") : tr("立项");
}

QString FundRow::facts() const {
    return tr("上限 %1 · 申请 %2 · 已付 %3 · 结余 %4 万元")
        .arg(wan(m_line.adjusted()), wan(m_line.requested), wan(m_line.paid), wan(m_line.free()));
}

void FundRow::paintGauge(QPainter& painter, const QRectF& area, const Theme& theme) const {
    const bool isSum = m_line.code.empty();
    const double line = area.height() / kLines;
    const QString figure = tr("%1 %2 万元").arg(committedWord(), wan(m_line.committed));
    const double width =
        QFontMetricsF(typeFace(TypeSize::Body, true)).horizontalAdvance(figure) + 4;
    const QRectF right(area.right() - width, area.top(), width, line);
    const QRectF left(area.left(), area.top(), area.width() - width - space::kSmall, line);
    const QString code = QString::fromStdString(m_line.code);
    paintWords(painter, left, isSum ? m_name : code + QStringLiteral("  ") + m_name,
               typeFace(TypeSize::Body, isSum), theme.text, Qt::AlignLeft | Qt::AlignVCenter);
    paintWords(painter, right, figure, typeFace(TypeSize::Body, true), theme.text,
               Qt::AlignRight | Qt::AlignVCenter);
    const Track track{{area.left(), area.top() + line * 1.28 - 5, area.width() - 8, 10}};
    paintTrack(painter, track, theme);
    const Money ceiling = m_line.adjusted();
    paintBar(painter, track, shareOf(m_line.requested, ceiling),
             QBrush(theme.muted, Qt::BDiagPattern), 10);
    paintBar(painter, track, shareOf(m_line.committed, ceiling), theme.accent, 6);
    paintBar(painter, track, shareOf(m_line.paid, ceiling), theme.good, 2);
    painter.setPen(QPen(theme.text, 2));
    painter.drawLine(QPointF(track.goal(), track.area.top() - 2),
                     QPointF(track.goal(), track.area.bottom() + 2));
    const QRectF below(area.left(), area.top() + line * 1.58, area.width(), line);
    paintWords(painter, below, facts(), typeFace(TypeSize::Small), theme.muted,
               Qt::AlignLeft | Qt::AlignVCenter);
}

}  // namespace grants::ui

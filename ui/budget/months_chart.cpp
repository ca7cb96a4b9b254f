// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/months_chart.h"

#include "ui/base/theme.h"
#include "ui/budget/months_drawing.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

namespace grants::ui {

namespace {

constexpr int kLeastChart = 170, kAllMonths = 10'000;
constexpr double kReadingHeight = 24;

}  // namespace

MonthsChart::MonthsChart(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("monthsChart"));
    setMinimumHeight(kLeastChart);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void MonthsChart::present(MonthlyMoneyPtr money, Denomination denomination) {
    m_money = std::move(money);
    m_denomination = denomination;
    m_month.reset();
    setAccessibleName(tr("%1 按月的资金；按左右箭头逐月读数，数字也见“表”").arg(m_money->title));
    update();
}

QString MonthsChart::reading() const {
    if (!m_month) return {};
    const MonthOfMoney& month = m_money->months[*m_month];
    QStringList parts;
    for (const MonthSeries& series : kMonthSeries) {
        parts << tr("%1 %2（累计 %3）")
                     .arg(nameOf(series), amountText(month.change.*series.figure, m_denomination),
                          amountText(month.after.*series.figure, m_denomination));
    }
    return tr("%1：%2 %3")
        .arg(QString::fromStdString(monthText(month)), parts.join(QStringLiteral("，")),
             denominationName(m_denomination));
}

void MonthsChart::pointAt(std::optional<std::size_t> month) {
    if (m_month == month) return;
    m_month = month;
    update();
    if (!m_month) return;
    setAccessibleDescription(reading());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void MonthsChart::step(int months) {
    if (!hasMonths()) return;
    const auto last = static_cast<int>(m_money->months.size()) - 1;
    const int from = m_month ? static_cast<int>(*m_month) + months : last;
    pointAt(static_cast<std::size_t>(std::clamp(from, 0, last)));
}

void MonthsChart::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
    if (!m_money) return;
    const QRectF area = QRectF(rect()).adjusted(0, 0, 0, -kReadingHeight);
    const MonthsDrawing drawing(*m_money, area, m_denomination);
    if (m_month) painter.fillRect(drawing.areaOf(*m_month), theme.accentSoft);
    drawing.paint(painter, theme);
    painter.setFont(typeFace(TypeSize::Small, true));
    painter.setPen(theme.text);
    painter.drawText(QRectF(rect()).adjusted(space::kSmall, height() - kReadingHeight, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, reading());
}

void MonthsChart::mouseMoveEvent(QMouseEvent* event) {
    QWidget::mouseMoveEvent(event);
    if (!hasMonths()) return;
    const MonthsDrawing drawing(*m_money, QRectF(rect()), m_denomination);
    pointAt(drawing.nearest(event->position().x()));
}

void MonthsChart::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    if (!hasFocus()) pointAt(std::nullopt);
}

void MonthsChart::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
            return step(-1);
        case Qt::Key_Right:
            return step(1);
        case Qt::Key_Home:
            return step(-kAllMonths);
        case Qt::Key_End:
            return step(kAllMonths);
        case Qt::Key_Escape:
            if (m_month) return pointAt(std::nullopt);
            break;
        default:
            break;
    }
    QWidget::keyPressEvent(event);
}

void MonthsChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void MonthsChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    pointAt(std::nullopt);
    update();
}

Picture MonthsChart::picture() const {
    return {m_money ? tr("按月的资金：%1").arg(m_money->title) : QString(), size(),
            [money = m_money, unit = m_denomination](QPainter& painter, const QRectF& area) {
                if (money)
                    MonthsDrawing(*money, area, unit).paint(painter, themeOf(ThemeChoice::Light));
            }};
}

}  // namespace grants::ui

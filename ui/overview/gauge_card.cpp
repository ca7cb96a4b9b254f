// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/gauge_card.h"

#include "ui/base/theme.h"
#include "ui/pane/table_pane.h"

#include <QBoxLayout>
#include <QLabel>

namespace grants::ui {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent), m_head(new QHBoxLayout), m_body(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("card"));
    m_body->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    m_body->setSpacing(2);
    auto* heading = new QLabel(title, this);
    heading->setFont(typeFace(TypeSize::Heading, true));
    m_head->setContentsMargins(space::kSmall, 0, 0, 0);
    m_head->addWidget(heading);
    m_head->addStretch(1);
    m_body->addLayout(m_head);
}

GaugeCard::GaugeCard(Session& session, const QString& name, const QString& title,
                     std::vector<Legend::Entry> legend, QWidget* parent)
    : Card(title, parent),
      m_title(title),
      m_legend(new Legend(std::move(legend), this)),
      m_line(new QLabel(this)),
      m_gauges(new QWidget(this)),
      m_table(new TablePane(session, name, title, this)) {
    auto* pane = new ChartPane(
        session, m_gauges, m_table, [this] { return picture(); }, this);
    head().addWidget(pane->tools());
    connect(pane, &QStackedWidget::currentChanged, m_legend,
            [this, pane] { m_legend->setVisible(!pane->showsTable()); });
    auto* second = new QHBoxLayout;
    second->setContentsMargins(space::kSmall, 0, space::kSmall, 0);
    m_line->setProperty("quiet", true);
    m_line->setFont(typeFace(TypeSize::Small));
    m_line->setWordWrap(true);
    second->addWidget(m_line, 1);
    second->addWidget(m_legend);
    body().addLayout(second);
    auto* gauges = new QVBoxLayout(m_gauges);
    gauges->setContentsMargins(0, 0, 0, 0);
    gauges->setSpacing(0);
    gauges->addStretch(1);
    body().addWidget(pane, 1);
}

void GaugeCard::setLine(const QString& line) {
    m_line->setText(line);
}

QString GaugeCard::line() const {
    return m_line->text();
}

void GaugeCard::showModel(AnyTableModel& model) {
    m_table->showModel(model);
    m_table->setSource([this] { return TableSource{m_day}; });
}

void GaugeCard::addRow(GaugeRow* row) {
    auto* layout = static_cast<QVBoxLayout*>(m_gauges->layout());
    layout->insertWidget(layout->count() - 1, row);
    m_rows.push_back(row);
}

Picture GaugeCard::picture() const {
    const int height = m_rows.empty() ? 0 : m_rows.front()->height();
    const QSize size(m_gauges->width(), static_cast<int>(m_rows.size() + 1) * height);
    return {m_title, size, [this, height](QPainter& painter, const QRectF& area) {
                const Theme& theme = themeOf(ThemeChoice::Light);
                QRectF line(area.left(), area.top(), area.width(), height);
                for (const GaugeRow* row : m_rows) {
                    row->paintInto(painter, line, theme);
                    line.translate(0, height);
                }
                m_legend->paintInto(painter, line.adjusted(space::kSmall, 0, 0, 0), theme);
            }};
}

}  // namespace grants::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/matters_card.h"

#include "ui/base/cell.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>

namespace grants::ui {

namespace {

struct Look {
    const char* icon;
    QColor Theme::*colour;
};

/// By severity: the sign differs in shape as well.
constexpr Look kLooks[] = {
    {"error", &Theme::bad}, {"warning", &Theme::warn}, {"info", &Theme::muted}};

}  // namespace

MatterRow::MatterRow(QWidget* parent) : GaugeRow(0.9, parent) {}

void MatterRow::present(const Matter& matter) {
    m_matter = matter;
    setAccessibleName(matter.text);
    setToolTip(matter.text);
    setEnabled(!matter.page.isEmpty());
    update();
}

void MatterRow::paintGauge(QPainter& painter, const QRectF& area, const Theme& theme) const {
    constexpr int kSign = 16;
    const Look& look = kLooks[static_cast<std::size_t>(m_matter.severity)];
    const QPointF place(area.left(), area.center().y() - kSign / 2.0);
    painter.drawPixmap(place, linePixmap(QLatin1String(look.icon), theme.*look.colour, kSign));
    QRectF words = area.adjusted(kSign + space::kSmall, 0, -kSign, 0);
    paintWords(painter, words, m_matter.text, typeFace(TypeSize::Body), theme.text,
               Qt::AlignLeft | Qt::AlignVCenter);
    if (!m_matter.page.isEmpty()) {
        painter.drawPixmap(QPointF(area.right() - kSign, place.y()),
                           linePixmap(QStringLiteral("right"), theme.muted, kSign));
    }
}

MattersCard::MattersCard(const QString& name, const QString& title, const QString& nothing,
                         QWidget* parent)
    : Card(title, parent), m_lines(new QVBoxLayout), m_nothing(new QLabel(nothing, this)) {
    setProperty("matters", name);
    m_lines->setSpacing(0);
    body().addLayout(m_lines);
    m_nothing->setObjectName(name);
    m_nothing->setProperty("quiet", true);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(space::kSmall, 0, 0, 0);
    body().addWidget(m_nothing);
    body().addStretch(1);
}

void MattersCard::present(const std::vector<Matter>& matters) {
    m_nothing->setVisible(matters.empty());
    while (m_rows.size() > matters.size()) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < matters.size()) {
        m_rows.push_back(new MatterRow(this));
        m_lines->addWidget(m_rows.back());
    }
    for (std::size_t i = 0; i < matters.size(); ++i) {
        m_rows[i]->present(matters[i]);
        m_rows[i]->disconnect(this);
        connect(m_rows[i], &MatterRow::clicked, this,
                [this, row = m_rows[i], matter = matters[i]] { follow(*row, matter); });
    }
}

/// To the one it speaks of, or to that of several which one chooses.
void MattersCard::follow(const MatterRow& row, const Matter& matter) {
    if (matter.records.size() < 2) return Q_EMIT chosen(matter.page, matter.record);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("matterRecords"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const MatterPlace& record : matter.records) {
        QString name = record.name;
        menu->addAction(
            name.replace(u'&', QStringLiteral("&&")), this,
            [this, page = matter.page, record = record.record] { Q_EMIT chosen(page, record); });
    }
    const std::int64_t offered = std::ssize(matter.records);
    if (offered < matter.count) {
        menu->addAction(tr("还有 %1 条，改好这些以后列出").arg(matter.count - offered))
            ->setEnabled(false);
    }
    menu->popup(row.mapToGlobal(QPoint(0, row.height())));
}

CountsCard::CountsCard(QWidget* parent) : Card(tr("本年台账"), parent) {
    const std::pair<const char*, QString> kinds[] = {{"units", tr("单位")},
                                                     {"licences", tr("转让许可")},
                                                     {"pledges", tr("质押融资")},
                                                     {"products", tr("产品备案")},
                                                     {"activities", tr("活动")},
                                                     {"deliverables", tr("成果")},
                                                     {"applications", tr("项目申报")},
                                                     {"claims", tr("奖补申报")}};
    auto* grid = new QGridLayout;
    grid->setContentsMargins(space::kSmall, 2, 0, 0);
    grid->setHorizontalSpacing(space::kSmall);
    grid->setVerticalSpacing(space::kTiny);
    for (const auto& [key, title] : kinds) {
        const int place = static_cast<int>(m_numbers.size());
        auto* number = new QLabel(this);
        number->setObjectName(QLatin1String(key));
        number->setFont(typeFace(TypeSize::Body, true));
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto* label = new QLabel(title, this);
        label->setProperty("quiet", true);
        grid->addWidget(number, place / 2, place % 2 * 2);
        grid->addWidget(label, place / 2, place % 2 * 2 + 1);
        m_numbers.push_back(number);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    body().addLayout(grid);
    body().addStretch(1);
}

void CountsCard::present(const FundYear& year) {
    const std::size_t counts[] = {year.registry.units().size(), year.licences.size(),
                                  year.pledges.size(),          year.products.size(),
                                  year.activities.size(),       year.deliverables.size(),
                                  year.applications.size(),     year.claims.size()};
    for (std::size_t i = 0; i < m_numbers.size(); ++i)
        m_numbers[i]->setText(countText(static_cast<std::int64_t>(counts[i])));
}

}  // namespace grants::ui

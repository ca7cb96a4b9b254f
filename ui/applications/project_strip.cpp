// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/project_strip.h"

#include "ui/base/theme.h"

#include <QPainter>
#include <algorithm>

namespace grants::ui {

namespace {

constexpr int kTileWidth = 118, kBar = 4, kInside = 6;

double shareOf(Money part, Money whole) {
    if (whole.inFen() <= 0) return 0;
    return std::min(1.0, static_cast<double>(part.inFen()) / static_cast<double>(whole.inFen()));
}

int lineHeight() {
    return QFontMetrics(typeFace(TypeSize::Small)).height();
}

}  // namespace

ProjectTile::ProjectTile(QWidget* parent) : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ProjectTile::sizeHint() const {
    return {kTileWidth, 3 * lineHeight() + kBar + 2 * kInside};
}

void ProjectTile::present(const ProjectLoad& load, const QString& name, Denomination denomination) {
    const SupportProject& project = *load.project;
    setObjectName(QStringLiteral("tile-") + QString::fromStdString(project.code));
    take({QString::fromStdString(project.code), name, project.slots, load.taken, load.drafts,
          load.live, load.requested, load.ceiling},
         denomination);
}

void ProjectTile::presentAll(const std::vector<ProjectLoad>& loads, Denomination denomination) {
    Figures all{tr("全部"), tr("各类项目合计")};
    for (const ProjectLoad& each : loads) {
        all.places += each.project->slots;
        all.taken += each.taken;
        all.drafts += each.drafts;
        all.live += each.live;
        all.requested += each.requested;
        all.cap += each.ceiling;
    }
    setObjectName(QStringLiteral("tile-all"));
    take(std::move(all), denomination);
}

void ProjectTile::take(Figures figures, Denomination denomination) {
    m_figures = std::move(figures);
    m_denomination = denomination;
    setAccessibleName(spoken());
    setToolTip(spoken());
    update();
}

QString ProjectTile::spoken() const {
    const QString unit = denominationName(m_denomination);
    return tr("%1 %2：名额 %3，已占 %4，还余 %5；有效申报 %6 件，草稿 %7 件；申请 %8 %9")
               .arg(m_figures.code, m_figures.name)
               .arg(m_figures.places)
               .arg(m_figures.taken)
               .arg(m_figures.places - m_figures.taken)
               .arg(m_figures.live)
               .arg(m_figures.drafts)
               .arg(amountText(m_figures.requested, m_denomination), unit) +
           tr("，上限 %1 %2").arg(amountText(m_figures.cap, m_denomination), unit);
}

QString ProjectTile::placesLine() const {
    return tr("名额 %1/%2，余 %3")
        .arg(m_figures.taken)
        .arg(m_figures.places)
        .arg(m_figures.places - m_figures.taken);
}

/// In 万元 whatever the tables show, for there is little room; the tool tip has it exactly.
QString ProjectTile::moneyLine() const {
    const auto wan = [](Money money) {
        QString text = amountText(money, Denomination::Wan);
        while (text.endsWith(u'0')) text.chop(1);
        return text.endsWith(u'.') ? text.chopped(1) : text;
    };
    return tr("申请 %1/%2 万元").arg(wan(m_figures.requested), wan(m_figures.cap));
}

void ProjectTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(*this);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(isChecked() || hasFocus() ? theme.accent : theme.line, hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() ? theme.accentSoft : underMouse() ? theme.window : theme.surface);
    painter.drawRoundedRect(frame, 4, 4);
    const int line = lineHeight();
    QRect room = rect().adjusted(kInside, kInside, -kInside, 0);
    room.setHeight(line);
    const auto write = [&](const QString& text, bool strong, const QColor& colour) {
        painter.setFont(typeFace(TypeSize::Small, strong));
        painter.setPen(colour);
        painter.drawText(room, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
        room.translate(0, line);
    };
    const bool full = m_figures.taken > m_figures.places;
    const bool over = m_figures.requested > m_figures.cap;
    write(m_figures.code + u' ' + m_figures.name, true, theme.text);
    write(placesLine(), full, full ? theme.bad : theme.text);
    write(moneyLine(), over, over ? theme.bad : theme.muted);
    QRectF bar(kInside, height() - kInside - kBar + 2, width() - 2.0 * kInside, kBar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.sunken);
    painter.drawRoundedRect(bar, 2, 2);
    bar.setWidth(bar.width() * shareOf(m_figures.requested, m_figures.cap));
    painter.setBrush(over ? theme.bad : theme.accent);
    painter.drawRoundedRect(bar, 2, 2);
}

void ProjectTile::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void ProjectTile::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

ProjectStrip::ProjectStrip(QWidget* parent) : TileStrip(parent) {
    setObjectName(QStringLiteral("projects"));
    setAccessibleName(tr("各类项目的名额和金额"));
    tileAt<ProjectTile>(0);
}

void ProjectStrip::present(const std::vector<ProjectLoad>& loads, const QStringList& names,
                           Denomination denomination) {
    std::vector<std::string> codes;
    tileAt<ProjectTile>(0).presentAll(loads, denomination);
    for (std::size_t at = 0; at < loads.size(); ++at) {
        codes.push_back(loads[at].project->code);
        tileAt<ProjectTile>(at + 1).present(loads[at], names.value(static_cast<qsizetype>(at)),
                                            denomination);
    }
    setCodes(std::move(codes));
}

}  // namespace grants::ui

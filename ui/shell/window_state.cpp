// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_state.h"

#include <QDate>
#include <QSettings>

namespace grants::ui {

namespace {

constexpr auto kGeometry = "window/geometry";
constexpr auto kPanelWanted = "window/panel";
constexpr auto kPanelWidth = "window/panelWidth";
constexpr auto kReopen = "window/reopen";
constexpr auto kPage = "window/page";
constexpr auto kFile = "window/file";
constexpr auto kAsOf = "window/asOf";

}  // namespace

WindowState WindowState::remembered() {
    const QSettings kept;
    const WindowState fresh;
    const auto value = [&](const char* key, const QVariant& otherwise) {
        return kept.value(QLatin1String(key), otherwise);
    };
    WindowState state;
    state.geometry = value(kGeometry, {}).toByteArray();
    state.panelWanted = value(kPanelWanted, fresh.panelWanted).toBool();
    state.panelWidth = value(kPanelWidth, fresh.panelWidth).toInt();
    state.reopen = value(kReopen, fresh.reopen).toBool();
    state.page = value(kPage, {}).toString();
    state.file = value(kFile, {}).toString();
    if (const QDate day = value(kAsOf, {}).toDate(); day.isValid())
        state.asOf = Date(day.year(), day.month(), day.day());
    return state;
}

void WindowState::remember() const {
    QSettings kept;
    const auto keep = [&](const char* key, const QVariant& value) {
        kept.setValue(QLatin1String(key), value);
    };
    keep(kGeometry, geometry);
    keep(kPanelWanted, panelWanted);
    keep(kPanelWidth, panelWidth);
    keep(kReopen, reopen);
    keep(kPage, page);
    keep(kFile, file);
    keep(kAsOf, asOf ? QVariant(QDate(asOf->year(), asOf->month(), asOf->day())) : QVariant());
}

}  // namespace grants::ui

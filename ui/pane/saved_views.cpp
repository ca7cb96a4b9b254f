// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/saved_views.h"

#include "ui/base/settings.h"

#include <algorithm>

namespace grants::ui {

namespace {

constexpr QLatin1String kViews("views"), kUsual("usual"), kName("name"), kLook("look");

auto named(const QString& name) {
    return [name](const SavedView& view) { return view.name == name; };
}

}  // namespace

SavedViews::SavedViews(const QString& table) : m_table(table) {
    const QVariantMap kept = Settings().tableViews(table);
    for (const QVariant& each : kept.value(kViews).toList()) {
        const QVariantMap view = each.toMap();
        m_views.push_back({view.value(kName).toString(), tableLookOf(view.value(kLook).toMap())});
    }
    m_usual = kept.value(kUsual).toString();
}

void SavedViews::keep() const {
    QVariantList views;
    for (const SavedView& view : m_views)
        views << QVariant(QVariantMap{{kName, view.name}, {kLook, asMap(view.look)}});
    Settings().setTableViews(m_table, {{kViews, views}, {kUsual, m_usual}});
}

QStringList SavedViews::names() const {
    QStringList names;
    for (const SavedView& view : m_views) names << view.name;
    return names;
}

const SavedView* SavedViews::find(const QString& name) const {
    const auto found = std::find_if(m_views.begin(), m_views.end(), named(name));
    return found == m_views.end() ? nullptr : &*found;
}

void SavedViews::put(SavedView view) {
    const auto former = std::find_if(m_views.begin(), m_views.end(), named(view.name));
    if (former == m_views.end()) {
        m_views.push_back(std::move(view));
    } else {
        *former = std::move(view);
    }
    keep();
}

void SavedViews::rename(const QString& from, const QString& to) {
    if (from == to || find(from) == nullptr) return;
    std::erase_if(m_views, named(to));
    std::find_if(m_views.begin(), m_views.end(), named(from))->name = to;
    if (m_usual == from) m_usual = to;
    keep();
}

void SavedViews::remove(const QString& name) {
    std::erase_if(m_views, named(name));
    if (m_usual == name) m_usual.clear();
    keep();
}

void SavedViews::setUsual(const QString& name) {
    m_usual = name;
    keep();
}

}  // namespace grants::ui

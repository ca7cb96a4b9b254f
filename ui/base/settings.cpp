// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/settings.h"

#include <QDate>
#include <QDir>
#include <QSettings>

namespace grants::ui {

namespace {

constexpr auto kLanguage = "language";
constexpr auto kTheme = "theme";
constexpr auto kDenomination = "amountUnit";
constexpr auto kRecent = "recentFiles";
constexpr auto kImportSheets = "import/sheets";
constexpr auto kImportColumns = "import/columns";
constexpr auto kImportFolders = "import/folders";
constexpr auto kGeometry = "window/geometry";
constexpr auto kPanelWanted = "window/panel";
constexpr auto kPanelWidth = "window/panelWidth";
constexpr auto kReopen = "window/reopen";
constexpr auto kPage = "window/page";
constexpr auto kFile = "window/file";
constexpr auto kAsOf = "window/asOf";
constexpr auto kFinds = "search/finds";
constexpr auto kSearchedFunds = "search/funds";
constexpr auto kLogins = "people/logins";
constexpr auto kIdle = "people/idleMinutes";
constexpr int kMostRecent = 8;
constexpr int kUsualIdleMinutes = 10;

QString columnsKey(const QString& table) {
    return QStringLiteral("columns/%1").arg(table);
}

const char* folderKey(FolderOf use) {
    switch (use) {
        case FolderOf::Imports:
            return "folder/imports";
        case FolderOf::Exports:
            return "folder/exports";
        case FolderOf::Attachments:
            return "folder/attachments";
        case FolderOf::Funds:
            break;
    }
    return "folder/funds";
}

QString viewsKey(const QString& table) {
    return QStringLiteral("views/%1").arg(table);
}

QString word(const char* key) {
    return QSettings().value(QLatin1String(key)).toString();
}

void keep(const char* key, const QVariant& value) {
    QSettings().setValue(QLatin1String(key), value);
}

QVariant kept(const char* key) {
    return QSettings().value(QLatin1String(key));
}

/// Puts `entry` first among the newest few.
void keepRecent(const char* key, const QString& entry) {
    QStringList entries = kept(key).toStringList();
    entries.removeAll(entry);
    entries.prepend(entry);
    keep(key, QStringList(entries.mid(0, kMostRecent)));
}

}  // namespace

Language Settings::language() const {
    return word(kLanguage) == QLatin1String("en") ? Language::English : Language::Chinese;
}

void Settings::setLanguage(Language language) {
    keep(kLanguage, language == Language::English ? QStringLiteral("en") : QStringLiteral("zh"));
}

ThemeChoice Settings::theme() const {
    return word(kTheme) == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::Light;
}

void Settings::setTheme(ThemeChoice theme) {
    keep(kTheme, theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

Denomination Settings::denomination() const {
    return word(kDenomination) == QLatin1String("wan") ? Denomination::Wan : Denomination::Yuan;
}

void Settings::setDenomination(Denomination denomination) {
    keep(kDenomination,
         denomination == Denomination::Wan ? QStringLiteral("wan") : QStringLiteral("yuan"));
}

WindowState Settings::window() const {
    const QSettings settings;
    const auto value = [&](const char* key, const QVariant& otherwise = {}) {
        return settings.value(QLatin1String(key), otherwise);
    };
    WindowState state;
    state.geometry = value(kGeometry).toByteArray();
    state.panelWanted = value(kPanelWanted, state.panelWanted).toBool();
    state.panelWidth = value(kPanelWidth, state.panelWidth).toInt();
    state.reopen = value(kReopen, state.reopen).toBool();
    state.page = value(kPage).toString();
    state.file = value(kFile).toString();
    if (const QDate day = value(kAsOf).toDate(); day.isValid())
        state.asOf = Date(day.year(), day.month(), day.day());
    return state;
}

void Settings::setWindow(const WindowState& state) {
    keep(kGeometry, state.geometry);
    keep(kPanelWanted, state.panelWanted);
    keep(kPanelWidth, state.panelWidth);
    keep(kReopen, state.reopen);
    keep(kPage, state.page);
    keep(kFile, state.file);
    const auto& day = state.asOf;
    keep(kAsOf, day ? QVariant(QDate(day->year(), day->month(), day->day())) : QVariant());
}

QStringList Settings::recentFiles() const {
    return kept(kRecent).toStringList();
}

void Settings::addRecentFile(const QString& file) {
    keepRecent(kRecent, file);
}

QString Settings::lastLogin(const QString& fund) const {
    return kept(kLogins).toMap().value(fund).toString();
}

void Settings::setLastLogin(const QString& fund, const QString& login) {
    QVariantMap logins = kept(kLogins).toMap();
    logins.insert(fund, login);
    keep(kLogins, logins);
}

int Settings::idleMinutes(const QString& fund) const {
    return kept(kIdle).toMap().value(fund, kUsualIdleMinutes).toInt();
}

void Settings::setIdleMinutes(const QString& fund, int minutes) {
    QVariantMap all = kept(kIdle).toMap();
    all.insert(fund, minutes);
    keep(kIdle, all);
}

QVariantList Settings::recentFinds(const QString& fund) const {
    return kept(kFinds).toMap().value(fund).toList();
}

void Settings::setRecentFinds(const QString& fund, const QVariantList& finds) {
    keepRecent(kSearchedFunds, fund);
    const QStringList funds = kept(kSearchedFunds).toStringList();
    QVariantMap all = kept(kFinds).toMap();
    all.insert(fund, finds);
    for (const QString& each : all.keys())
        if (!funds.contains(each)) all.remove(each);
    keep(kFinds, all);
}

QVariantMap Settings::tableViews(const QString& table) const {
    return QSettings().value(viewsKey(table)).toMap();
}

void Settings::setTableViews(const QString& table, const QVariantMap& views) {
    QSettings().setValue(viewsKey(table), views);
}

QVariantMap Settings::importSheets() const {
    return kept(kImportSheets).toMap();
}

void Settings::setImportSheets(const QVariantMap& sheets) {
    keep(kImportSheets, sheets);
}

QVariantMap Settings::importColumns() const {
    return kept(kImportColumns).toMap();
}

void Settings::setImportColumns(const QVariantMap& columns) {
    keep(kImportColumns, columns);
}

QStringList Settings::importFolders() const {
    return kept(kImportFolders).toStringList();
}

void Settings::addImportFolder(const QString& folder) {
    keepRecent(kImportFolders, folder);
}

QString Settings::folder(FolderOf use) const {
    const QString kept = word(folderKey(use));
    if (!kept.isEmpty() && QDir(kept).exists()) return kept;
    return use == FolderOf::Funds ? QDir::homePath() : folder(FolderOf::Funds);
}

void Settings::setFolder(FolderOf use, const QString& folder) {
    keep(folderKey(use), folder);
}

QVariantMap Settings::tableColumns(const QString& table) const {
    return QSettings().value(columnsKey(table)).toMap();
}

void Settings::setTableColumns(const QString& table, const QVariantMap& columns) {
    QSettings().setValue(columnsKey(table), columns);
}

}  // namespace grants::ui

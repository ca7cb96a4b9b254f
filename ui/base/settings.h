// SPDX-License-Identifier: GPL-3.0-or-later
// What the session remembers of its user between two starts; the only place that knows the keys.
#pragma once

#include "base/date.h"
#include "base/translator.h"
#include "ui/base/cell.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariantMap>
#include <optional>

namespace grants::ui {

enum class ThemeChoice { Light, Dark };
/// What is opened or saved, each in a folder of its own.
enum class FolderOf { Funds, Imports, Exports, Attachments };

/// How the window was left.
struct WindowState {
    QByteArray geometry;  // with maximised and full screen, as QWidget::saveGeometry gives it
    bool panelWanted = true;
    int panelWidth = 360;
    QString page;
    bool reopen = false;       // open `file` again at the next start
    QString file;              // the fund in view
    std::optional<Date> asOf;  // of that fund, when it was not the usual one
};

class Settings {
  public:
    [[nodiscard]] Language language() const;
    void setLanguage(Language language);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] Denomination denomination() const;
    void setDenomination(Denomination denomination);

    [[nodiscard]] WindowState window() const;
    void setWindow(const WindowState& state);

    /// Newest first, at most eight.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& file);

    /// Who signed in to a fund file last.
    [[nodiscard]] QString lastLogin(const QString& fund) const;
    void setLastLogin(const QString& fund, const QString& login);
    /// Minutes without a key or the mouse after which the window locks a fund file; 0 for never.
    /// Kept for each file, so that nobody lengthens them by way of a file of his own.
    [[nodiscard]] int idleMinutes(const QString& fund) const;
    void setIdleMinutes(const QString& fund, int minutes);

    /// What the search led to in a fund file, newest first; of the eight files searched last.
    [[nodiscard]] QVariantList recentFinds(const QString& fund) const;
    void setRecentFinds(const QString& fund, const QVariantList& finds);

    /// The named looks kept of a table; see SavedViews.
    [[nodiscard]] QVariantMap tableViews(const QString& table) const;
    void setTableViews(const QString& table, const QVariantMap& views);

    /// Where the user last opened or saved something of that use; before, where fund files lie.
    [[nodiscard]] QString folder(FolderOf use) const;
    void setFolder(FolderOf use, const QString& folder);

    /// What was chosen for foreign tables and headers at imports, by name.
    [[nodiscard]] QVariantMap importSheets() const;
    void setImportSheets(const QVariantMap& sheets);
    [[nodiscard]] QVariantMap importColumns() const;
    void setImportColumns(const QVariantMap& columns);
    /// Folders that workbooks were imported from, newest first, at most eight.
    [[nodiscard]] QStringList importFolders() const;
    void addImportFolder(const QString& folder);

    /// What was made of a table's columns; see ColumnLayout.
    [[nodiscard]] QVariantMap tableColumns(const QString& table) const;
    void setTableColumns(const QString& table, const QVariantMap& columns);
};

}  // namespace grants::ui

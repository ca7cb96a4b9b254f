// SPDX-License-Identifier: GPL-3.0-or-later
// First step: which files, and how strict.
#pragma once

#include <QStringList>
#include <QWidget>
#include <filesystem>
#include <vector>

class QCheckBox;
class QListWidget;
class QMenu;

namespace grants::ui {

class ChooseStep : public QWidget {
    Q_OBJECT
  public:
    explicit ChooseStep(QWidget* parent = nullptr);

    void addFiles(const QStringList& files);
    void clear();
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] std::vector<std::filesystem::path> paths() const;
    [[nodiscard]] bool updates() const;
    void setUpdating(bool updating);
    /// Whether blank cells of an update empty what is stored.
    [[nodiscard]] bool emptiesBlanks() const;
    void setEmptyingBlanks(bool emptying);
    [[nodiscard]] bool isStrict() const;
    void setStrict(bool strict);

  Q_SIGNALS:
    void changed();
    void updatingChosen(bool updating);
    void emptyingChosen(bool emptying);

  private:
    [[nodiscard]] QWidget* makeButtons();
    void chooseFiles();
    void fillFolders();
    void removeChosen();

    QListWidget* m_files = nullptr;
    QMenu* m_folders = nullptr;
    QCheckBox* m_update = nullptr;
    QCheckBox* m_empty = nullptr;
    QCheckBox* m_strict = nullptr;
};

}  // namespace grants::ui

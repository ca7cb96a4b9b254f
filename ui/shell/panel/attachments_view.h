// SPDX-License-Identifier: GPL-3.0-or-later
// 附件: the files that go with the selected record; added by dialog or drop, opened to be read.
#pragma once

#include "ui/desk/explanation.h"
#include "ui/desk/session.h"

#include <QTemporaryDir>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QListWidget;
class QPushButton;

namespace grants::ui {

class AttachmentsView : public QWidget {
    Q_OBJECT
  public:
    explicit AttachmentsView(Session& session, QWidget* parent = nullptr);

    /// None: what is selected is no record.
    void follow(std::optional<Kinds::AnyId> record);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    [[nodiscard]] QWidget* makeButtons();
    void refresh();
    void refreshButtons();
    void ask();
    void add(const QStringList& files);
    void takeOut(Id<Attachment> id, const QString& file, std::function<void(bool)> done);
    void open();
    void present(const QString& file);
    void askWhere();
    void save(Id<Attachment> id, const QString& file);
    void remove();
    [[nodiscard]] const Attachment* chosen() const;
    [[nodiscard]] Operation right() const;
    [[nodiscard]] QString obstacleToRemoval() const;
    [[nodiscard]] QString lineOf(const Attachment& attachment) const;

    Session& m_session;
    std::optional<Kinds::AnyId> m_record;
    std::unique_ptr<QTemporaryDir> m_folder;  // for what is opened; made when first needed
    QLabel* m_state;
    QListWidget* m_list;
    QPushButton *m_add = nullptr, *m_open = nullptr, *m_save = nullptr, *m_remove = nullptr;
};

}  // namespace grants::ui

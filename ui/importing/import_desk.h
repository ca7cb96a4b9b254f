// SPDX-License-Identifier: GPL-3.0-or-later
// The imports under way in a window: each person's is kept while somebody else is there, and is as
// it was when he opens it again.
#pragma once

#include "ui/importing/import_state.h"
#include "ui/importing/leaving.h"

#include <QObject>
#include <QPointer>
#include <optional>
#include <vector>

namespace grants::ui {

class ImportWizard;

using Imports = std::vector<std::shared_ptr<ImportState>>;

class ImportDesk : public QObject {
    Q_OBJECT
  public:
    /// The window of an import belongs to `window`.
    ImportDesk(Session& session, QWidget& window);

    /// Shows the import of whoever is there, a new one when he has none, with these files added.
    void open(const QStringList& files);
    /// As they stand now, for another window to go on with.
    [[nodiscard]] Imports imports();
    void goOn(Imports imports);
    /// False, with the reason told, when cells were mended and not imported: they would be lost.
    /// Says it once of each way to leave.
    [[nodiscard]] bool mayGo(Leaving by);

  Q_SIGNALS:
    /// What would be lost and is not to be seen by whoever is there.
    void lossTold(const QString& sentence);

  private:
    void follow();
    void adopt();
    void putAway();
    [[nodiscard]] std::shared_ptr<ImportState> own() const;
    void show(std::shared_ptr<ImportState> state);

    Session& m_session;
    QWidget& m_window;
    Imports m_imports;
    std::shared_ptr<ImportState> m_shown;  // of the wizard
    QPointer<ImportWizard> m_wizard;
    std::optional<Leaving> m_lossTold;
};

}  // namespace grants::ui

package app.zapis.catalog;

import app.zapis.company.Company;
import app.zapis.company.Versioned;
import app.zapis.message.Replan;
import app.zapis.message.settings.MessageSettings;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;
import app.zapis.resource.ResourceType;

import java.util.List;
import java.util.Optional;

/// What a manager sets up, each thing with its version. Storing and deleting succeed only on the version that was read,
/// so of two editors at once one is refused and nothing is lost.
public interface Catalog {
    /// The company; at version [Versioned#NEW] where nobody has described it yet.
    Versioned<Company> company();

    /// @return whether that version was still the stored one; if not, nothing was stored
    boolean saveCompany(Versioned<Company> company);

    /// The same, and in the same write a [Replan] of all messages begins.
    ///
    /// @return whether that version was still the stored one; if not, nothing was stored, and nothing begins
    boolean saveCompanyReplanning(Versioned<Company> company);

    /// The types in the order of their ids.
    List<Versioned<ResourceType>> types();

    /// The type of that id.
    Optional<Versioned<ResourceType>> findType(String id);

    /// Stores a new type with what is set about the messages of its resources, both or none.
    ///
    /// @return whether its id was free; if not, nothing was stored
    boolean addType(ResourceType type, MessageSettings messages);

    /// @return whether that version was still the stored one; if not, nothing was stored
    boolean saveType(Versioned<ResourceType> type);

    /// Deletes a type, and what is set about its messages.
    ///
    /// @return whether that version was still the stored one; if not, nothing was deleted
    boolean deleteType(Versioned<ResourceType> type);

    /// The resources in the order of their ids.
    List<Versioned<Resource>> resources();

    /// The resource of that id.
    Optional<Versioned<Resource>> findResource(ResourceId id);

    /// Stores a new resource with what is set about its messages, both or none.
    ///
    /// @return whether its id was free; if not, nothing was stored
    boolean addResource(Resource resource, MessageSettings messages);

    /// @return whether that version was still the stored one; if not, nothing was stored
    boolean saveResource(Versioned<Resource> resource);

    /// The same, and in the same write a [Replan] of the resource's messages begins.
    ///
    /// @return whether that version was still the stored one; if not, nothing was stored, and nothing begins
    boolean saveResourceReplanning(Versioned<Resource> resource);

    /// Deletes a resource, and what is set about its messages.
    ///
    /// @return whether that version was still the stored one; if not, nothing was deleted
    boolean deleteResource(Versioned<Resource> resource);
}

// Flat routes: the file name is the URL.
import { flatRoutes } from "@remix-run/fs-routes";

export default flatRoutes();
